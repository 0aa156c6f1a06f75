import { MAX_TMX_BYTES } from "../schemas/memory";
import { MAX_SHEET_BYTES } from "../schemas/term-sheet";
import { MAX_WORD_FILE_BYTES } from "../schemas/word-file";
import type { ReadBody } from "./define-route";
import { AppError } from "./errors";

/** What a form needs around its file. */
const FORM_BYTES = 64 * 1024;

/** Some thousand ids and keys. */
const MAX_CHOICE_BYTES = 2_000_000;

/** Reads the form that brings a TMX file. @throws {AppError} too-large `tmx-too-large`; invalid `invalid` for what is no form. */
export const readMemoryForm = readFileForm("tmx-too-large", MAX_TMX_BYTES);

/** Reads the form that brings a CSV file of terms. @throws {AppError} too-large `sheet-too-large`; invalid `invalid` for what is no form. */
export const readSheetForm = readFileForm("sheet-too-large", MAX_SHEET_BYTES);

/** Reads the form that brings a Word file back, with what was chosen of it. @throws {AppError} too-large `word-file-too-large`; invalid `invalid` for what is no form. */
export const readWordFileForm = readFileForm(
  "word-file-too-large",
  MAX_WORD_FILE_BYTES,
  MAX_CHOICE_BYTES,
);

function readFileForm(reason: string, limit: number, besides = FORM_BYTES): ReadBody {
  return async (request) => {
    const length = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(length <= limit + besides)) throw new AppError("too-large", reason, { limit });
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not a form" }] });
    });
    const file = form.get("file");
    if (!(file instanceof File)) return {};
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, ...readChosen(form.get("chosen")) };
  };
}

/** What was chosen of a file, where a form says so. */
function readChosen(field: FormDataEntryValue | null): object {
  if (typeof field !== "string") return {};
  try {
    return { chosen: JSON.parse(field) as unknown };
  } catch {
    throw new AppError("invalid", "invalid", { issues: [{ path: "chosen", message: "not JSON" }] });
  }
}
