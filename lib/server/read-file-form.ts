import { MAX_TMX_BYTES } from "../schemas/memory";
import { MAX_SHEET_BYTES } from "../schemas/term-sheet";
import type { ReadBody } from "./define-route";
import { AppError } from "./errors";

/** What a form needs around its file. */
const FORM_BYTES = 64 * 1024;

/** Reads the form that brings a TMX file. @throws {AppError} too-large `tmx-too-large`; invalid `invalid` for what is no form. */
export const readMemoryForm = readFileForm("tmx-too-large", MAX_TMX_BYTES);

/** Reads the form that brings a CSV file of terms. @throws {AppError} too-large `sheet-too-large`; invalid `invalid` for what is no form. */
export const readSheetForm = readFileForm("sheet-too-large", MAX_SHEET_BYTES);

function readFileForm(reason: string, limit: number): ReadBody {
  return async (request) => {
    const length = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(length <= limit + FORM_BYTES)) throw new AppError("too-large", reason, { limit });
    const form = await request.formData().catch(() => {
      throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not a form" }] });
    });
    const file = form.get("file");
    if (!(file instanceof File)) return {};
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  };
}
