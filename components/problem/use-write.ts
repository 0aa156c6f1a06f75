"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useToast } from "@/components/ui/toast";
import { useProblemText } from "./use-problem-text";

export interface WriteOptions<Answer> {
  /** What to say when it is done. */
  readonly done?: string;
  readonly onDone?: (answer: Answer) => void;
  readonly onFailed?: (failure: Error) => void;
  /** Says a refusal in a toast: for buttons that have no place of their own for it. */
  readonly toastsProblems?: boolean;
}

export interface Write<Input> {
  readonly write: (input: Input) => void;
  readonly isWriting: boolean;
  /** The sentence of the last refusal. */
  readonly problem: string | null;
  /** The last refusal itself, for what its details say. */
  readonly failure: Error | null;
  readonly reset: () => void;
}

/** A write through the API: afterwards the page is read again, a refusal becomes a sentence. */
export function useWrite<Input, Answer>(
  call: (input: Input) => Promise<Answer>,
  options: WriteOptions<Answer> = {},
): Write<Input> {
  const router = useRouter();
  const show = useToast();
  const tell = useProblemText();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: call,
    onSuccess: (answer) => {
      if (options.done) show({ tone: "success", text: options.done });
      options.onDone?.(answer);
      router.refresh();
    },
    onError: (failure) => {
      options.onFailed?.(failure);
      if (options.toastsProblems) show({ tone: "danger", text: tell(failure) });
    },
  });
  const problem = error ? tell(error) : null;
  return { write: mutate, isWriting: isPending, problem, failure: error, reset };
}
