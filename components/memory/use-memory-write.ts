"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useWrite, type Write, type WriteOptions } from "@/components/problem/use-write";
import { queryKeys } from "@/lib/client/query-keys";

/** A write to a memory, whose refusal is a toast: whatever shows the memory is read again. */
export function useMemoryWrite<Input, Answer>(
  projectId: string,
  call: (input: Input) => Promise<Answer>,
  options: WriteOptions<Answer>,
): Write<Input> {
  const client = useQueryClient();
  return useWrite(call, {
    ...options,
    toastsProblems: true,
    onDone: (answer) => {
      options.onDone?.(answer);
      void client.invalidateQueries({ queryKey: queryKeys.memory(projectId) });
    },
  });
}
