"use client";

import { useTranslations } from "next-intl";
import { FileButton } from "@/components/ui/file-button";
import { useToast } from "@/components/ui/toast";
import { importMemory } from "@/lib/client/memory-calls";
import { MAX_TMX_BYTES } from "@/lib/schemas/memory";
import { useMemoryWrite } from "./use-memory-write";

/** Chooses a TMX file and sends it. */
export function ImportFileButton({ projectId }: { readonly projectId: string }) {
  const t = useTranslations("memory");
  const problems = useTranslations("problems");
  const toast = useToast();
  const { write, isWriting } = useMemoryWrite(projectId, importMemory, {});
  const send = (file: File) => {
    if (file.size > MAX_TMX_BYTES) toast({ tone: "danger", text: problems("tmx-too-large") });
    else write({ projectId, file });
  };
  return (
    <FileButton
      variant="primary"
      disabled={isWriting}
      fileLabel={t("file")}
      accept=".tmx,application/x-tmx+xml,application/xml,text/xml"
      onFile={send}
    >
      {t(isWriting ? "sending" : "import")}
    </FileButton>
  );
}
