"use client";

import { useMutation } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import type { DownloadedFile } from "@/lib/client/download-file";

/** Fetches a file and hands it to the browser to save; a refusal becomes a sentence. */
export function useDownload<Input>(
  download: (input: Input) => Promise<DownloadedFile>,
  onSaved?: (file: DownloadedFile) => void,
) {
  const show = useToast();
  const tell = useProblemText();
  return useMutation({
    mutationFn: download,
    onSuccess: (file) => {
      const { name, content } = file;
      const url = URL.createObjectURL(content);
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
      onSaved?.(file);
    },
    onError: (error) => show({ tone: "danger", text: tell(error) }),
  });
}
