"use client";

import { useQuery } from "@tanstack/react-query";
import { listChecks } from "@/lib/client/check-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { CheckRecord } from "@/lib/schemas/check";

/** What became of a check's flags changes slowly: it is asked for once in five minutes. */
const STALE_MS = 300_000;

/** What became of the flags of a project's checks, by their ids; empty until it is known. */
export function useCheckRecords(projectId: string): ReadonlyMap<string, CheckRecord> {
  const { data } = useQuery({
    queryKey: queryKeys.checks(projectId),
    queryFn: ({ signal }) => listChecks(projectId, signal),
    staleTime: STALE_MS,
    select: (checks) => new Map(checks.map(({ id, record }) => [id, record])),
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, CheckRecord> = new Map();
