"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Dialog } from "@/components/ui/dialog";
import { FileButton } from "@/components/ui/file-button";
import { useToast } from "@/components/ui/toast";
import { previewWordFile } from "@/lib/client/word-file-calls";
import { MAX_WORD_FILE_BYTES } from "@/lib/schemas/word-file";
import type { PreviewedWordFile, WordFileOf } from "./previewed-word-file";
import { WordFileDialog } from "./word-file-dialog";

const NOTHING: PreviewedWordFile | null = null;

/** Chooses a file that was worked on in Word, and shows what it would change before it does. */
export function BringBackButton({ documentId, language }: WordFileOf) {
  const t = useTranslations("export.bringBack");
  const toast = useToast();
  const tell = useProblemText();
  const problems = useTranslations("problems");
  const [previewed, setPreviewed] = useState(NOTHING);
  const { mutate, isPending } = useMutation({
    mutationFn: async (chosen: File) => {
      // Kept as it is now: the program that has it open may write it again.
      const file = new File([await chosen.arrayBuffer()], chosen.name);
      return { file, preview: await previewWordFile({ documentId, file }) };
    },
    onSuccess: setPreviewed,
    onError: (error) => toast({ tone: "danger", text: tell(error) }),
  });
  const choose = (file: File) => {
    if (file.size <= MAX_WORD_FILE_BYTES) mutate(file);
    else toast({ tone: "danger", text: problems("word-file-too-large") });
  };
  return (
    <>
      <FileButton
        disabled={isPending}
        fileLabel={t("file")}
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onFile={choose}
        className="mt-2"
      >
        {t(isPending ? "reading" : "button")}
      </FileButton>
      <Dialog open={previewed !== null} onOpenChange={(isOpen) => !isOpen && setPreviewed(null)}>
        {previewed && (
          <WordFileDialog
            {...{ documentId, language, previewed }}
            onClose={() => setPreviewed(null)}
          />
        )}
      </Dialog>
    </>
  );
}
