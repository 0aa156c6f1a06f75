import { AppliedWordFile, type ChosenOfWordFile, WordFilePreview } from "../schemas/word-file";
import { type ApiCall, callApi } from "./call-api";

/** A file that was worked on in Word. */
interface WordFile {
  readonly documentId: string;
  readonly file: File;
}

/** What a file would change in its document. */
export function previewWordFile({ documentId, file }: WordFile): Promise<WordFilePreview> {
  const path = `/documents/${documentId}/word-file/preview`;
  return callApi({ method: "POST", path, body: formOf(file), answer: WordFilePreview });
}

/** Takes over what a person chose of a file; told as it goes, and until it is stored it can be broken off. */
export function applyWordFile(
  { documentId, file, chosen }: WordFile & { readonly chosen: ChosenOfWordFile },
  control: Pick<ApiCall<typeof AppliedWordFile>, "onProgress" | "signal">,
): Promise<AppliedWordFile> {
  const path = `/documents/${documentId}/word-file`;
  const body = formOf(file);
  body.set("chosen", JSON.stringify(chosen));
  return callApi({ method: "POST", path, body, answer: AppliedWordFile, ...control });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set("file", file);
  return form;
}
