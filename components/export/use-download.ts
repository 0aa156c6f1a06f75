"use client";

import { useMutation } from "@tanstack/react-query";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useToast } from "@/components/ui/toast";
import { downloadExport } from "@/lib/client/download-export";

/** Fetches an export and hands it to the browser to save; a refusal becomes a sentence. */
export function useDownload() {
  const show = useToast();
  const tell = useProblemText();
  return useMutation({
    mutationFn: downloadExport,
    onSuccess: ({ name, content }) => {
      const url = URL.createObjectURL(content);
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
    },
    onError: (error) => show({ tone: "danger", text: tell(error) }),
  });
}
