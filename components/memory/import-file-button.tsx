"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { importMemory } from "@/lib/client/memory-calls";
import { MAX_TMX_BYTES } from "@/lib/schemas/memory";
import { useMemoryWrite } from "./use-memory-write";

/** Chooses a TMX file and sends it. */
export function ImportFileButton({ projectId }: { readonly projectId: string }) {
  const t = useTranslations("memory");
  const problems = useTranslations("problems");
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const { write, isWriting } = useMemoryWrite(projectId, importMemory, {});
  const send = (file: File) => {
    if (file.size > MAX_TMX_BYTES) toast({ tone: "danger", text: problems("tmx-too-large") });
    else write({ projectId, file });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".tmx,application/x-tmx+xml,application/xml,text/xml"
        aria-label={t("file")}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) send(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      <Button variant="primary" disabled={isWriting} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t(isWriting ? "sending" : "import")}
      </Button>
    </>
  );
}
