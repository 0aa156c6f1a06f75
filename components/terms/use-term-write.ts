"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useWrite, type Write, type WriteOptions } from "@/components/problem/use-write";
import { queryKeys } from "@/lib/client/query-keys";
import type { TermRecheckState } from "@/lib/schemas/term";

/** A write to a termbase: whatever shows terms is read again, and the checks that follow are waited for. */
export function useTermWrite<Input, Answer>(
  projectId: string,
  call: (input: Input) => Promise<Answer>,
  options: WriteOptions<Answer>,
): Write<Input> {
  const client = useQueryClient();
  const { onDone } = options;
  return useWrite(call, {
    ...options,
    onDone: (answer) => {
      onDone?.(answer);
      void client.invalidateQueries({ queryKey: queryKeys.termbase(projectId) });
      const state: TermRecheckState = { isRunning: true };
      client.setQueryData(queryKeys.termRecheck(projectId), state);
    },
  });
}
