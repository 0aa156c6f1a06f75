import { type ExportTermSheet, ImportedTerms, TermSheetPreview } from "../schemas/term-sheet";
import { callApi } from "./call-api";
import { type DownloadedFile, downloadFile } from "./download-file";

const sheetOf = (projectId: string) => `/projects/${projectId}/terms/sheet`;

/** A CSV file of terms for a project. */
interface TermSheet {
  readonly projectId: string;
  readonly file: File;
}

/** What a CSV file would add to a termbase. */
export function previewTermSheet({ projectId, file }: TermSheet): Promise<TermSheetPreview> {
  const path = `${sheetOf(projectId)}/preview`;
  return callApi({ method: "POST", path, body: formOf(file), answer: TermSheetPreview });
}

/** Adds the terms of a CSV file to a termbase. */
export function importTermSheet({ projectId, file }: TermSheet): Promise<ImportedTerms> {
  const path = sheetOf(projectId);
  return callApi({ method: "POST", path, body: formOf(file), answer: ImportedTerms });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set("file", file);
  return form;
}

/** Fetches a termbase as a CSV file. */
export function downloadTermSheet({
  projectId,
  delimiter,
}: ExportTermSheet): Promise<DownloadedFile> {
  return downloadFile(`${sheetOf(projectId)}?delimiter=${delimiter}`, { fallback: "terms.csv" });
}
