import { ArchiveNames, JobRow, StartedImports, TablePreview } from "../schemas/import";
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

/** What the sheets of a table begin with. */
export function previewTable(projectId: string, file: File): Promise<TablePreview> {
  const path = `/projects/${projectId}/imports/table`;
  return callApi({ method: "POST", path, body: formOf(file), answer: TablePreview });
}

/** The names of the files in a zip. */
export async function listArchive(projectId: string, file: File): Promise<readonly string[]> {
  const path = `/projects/${projectId}/imports/archive`;
  const body = formOf(file);
  return (await callApi({ method: "POST", path, body, answer: ArchiveNames })).names;
}

/** Queues an import for each pair of files in a zip. */
export async function importPairs(
  projectId: string,
  file: File,
  pairs: readonly { title: string; source: string; target?: string }[],
): Promise<readonly JobRow[]> {
  const path = `/projects/${projectId}/imports/pairs`;
  const body = formOf(file);
  body.set("pairs", JSON.stringify(pairs));
  return (await callApi({ method: "POST", path, body, answer: StartedImports })).jobs;
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set("file", file);
  return form;
}
