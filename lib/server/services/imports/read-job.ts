import type { JobId, JobRow } from "../../../schemas/import";
import type { Context } from "../context";
import { toJobRow } from "./job-row";
import { openJob } from "./open-job";

/** How far a job is. */
export async function readJob(context: Context, input: JobId): Promise<JobRow> {
  return toJobRow(await openJob(context, input));
}
