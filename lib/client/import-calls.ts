import { JobRow } from "../schemas/import";
import { callApi } from "./call-api";

/** Sends two texts to be aligned and checked; the form's fields are those of `StartImport`. */
export function startImport(projectId: string, form: FormData): Promise<JobRow> {
  const path = `/projects/${projectId}/imports`;
  return callApi({ method: "POST", path, body: form, answer: JobRow });
}

/** How far a job is. */
export function readJob(jobId: string, signal: AbortSignal): Promise<JobRow> {
  return callApi({ path: `/jobs/${jobId}`, answer: JobRow, signal });
}

/** Cancels a job; nothing of it is stored. */
export function cancelJob(jobId: string): Promise<JobRow> {
  return callApi({ method: "DELETE", path: `/jobs/${jobId}`, answer: JobRow });
}
