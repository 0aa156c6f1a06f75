import { MAX_SIDE_BYTES } from "../schemas/import";
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
export const readWordFileForm = readFileForm("word-file-too-large", MAX_WORD_FILE_BYTES, {
  field: "chosen",
  fieldBytes: MAX_CHOICE_BYTES,
});

/** Reads the form that brings a table. @throws {AppError} too-large `file-over-limit`; invalid `invalid` for what is no form. */
export const readTableForm = readFileForm("file-over-limit", MAX_SIDE_BYTES);

/** As much as a hundred chapters with pictures. */
const MAX_ARCHIVE_BYTES = 100 * 1024 * 1024;

/** Reads the form that brings a zip, with the pairs in it where they were chosen. @throws {AppError} as `readTableForm` does. */
export const readArchiveForm = readFileForm("file-over-limit", MAX_ARCHIVE_BYTES, {
  field: "pairs",
});

/** What comes beside a file: JSON in a field of this name, of so many bytes at most. */
interface Besides {
  readonly field?: string;
  readonly fieldBytes?: number;
}

function readFileForm(
  reason: string,
  limit: number,
  { field, fieldBytes = FORM_BYTES }: Besides = {},
): ReadBody {
  return async (request) => {
    const length = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(length <= limit + fieldBytes)) throw new AppError("too-large", reason, { limit });
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not a form" }] });
    });
    const file = form.get("file");
    if (!(file instanceof File)) return {};
    const bytes = new Uint8Array(await file.arrayBuffer());
    const value = field === undefined ? null : form.get(field);
    const chosen = typeof value === "string" ? { [String(field)]: parsedOr(value) } : {};
    return { name: file.name, bytes, ...chosen };
  };
}

/** What is no JSON is left for the schema to refuse. */
function parsedOr(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
