import type { JobRow } from "@/lib/schemas/import";

/** Often enough to look alive; a large import takes half a minute. */
export const POLL_MS = 700;

export const isUnderWay = (job: JobRow | null | undefined): boolean =>
  job?.state === "queued" || job?.state === "running";
