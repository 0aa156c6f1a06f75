import { Notice } from "@/components/ui/notice";

/** The sentence of a refusal, read out at once; nothing while there is none. */
export function ProblemNotice({ problem }: { readonly problem: string | null }) {
  if (problem === null) return null;
  return (
    <Notice tone="danger" role="alert">
      {problem}
    </Notice>
  );
}
