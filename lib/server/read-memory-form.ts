import { MAX_TMX_BYTES } from "../schemas/memory";
import { AppError } from "./errors";

/** One file, and some kilobytes of what a form needs around it. */
const MAX_FORM_BYTES = MAX_TMX_BYTES + 64 * 1024;

/**
 * Reads the form that brings a TMX file.
 * @throws {AppError} too-large `tmx-too-large`; invalid `invalid` for what is no form, or has no file.
 */
export async function readMemoryForm(request: Request): Promise<object> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= MAX_FORM_BYTES)) {
    throw new AppError("too-large", "tmx-too-large", { limit: MAX_TMX_BYTES });
  }
  const form = await request.formData().catch(() => {
    throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not a form" }] });
  });
  const file = form.get("file");
  if (!(file instanceof File)) return {};
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
