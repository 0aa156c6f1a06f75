import { MAX_SIDE_BYTES, mostBilingualBytes } from "../schemas/import";
import { AppError } from "./errors";

/** Two sides, or a file with both, and some kilobytes of fields. */
const MAX_FORM_BYTES = Math.max(2 * MAX_SIDE_BYTES, mostBilingualBytes("xliff")) + 64 * 1024;

/**
 * Reads the form of an import: each side a file, or a pasted text.
 * @throws {AppError} too-large `side-too-large`; invalid `invalid` for what is no form.
 */
export async function readImportForm(request: Request): Promise<object> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= MAX_FORM_BYTES)) {
    throw new AppError("too-large", "side-too-large", { limit: MAX_SIDE_BYTES });
  }
  const form = await request.formData().catch(() => {
    throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not a form" }] });
  });
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return {
    title: field("title"),
    sourceLanguage: field("sourceLanguage"),
    targetLanguage: field("targetLanguage"),
    source: await readSide(form, "source"),
    target: await readSide(form, "target"),
    isRelated: field("isRelated") === "true",
    layout: layoutOf(field("layout")),
  };
}

/** What is no JSON is left for the schema to refuse. */
function layoutOf(written: string | undefined): unknown {
  if (written === undefined) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

async function readSide(form: FormData, side: "source" | "target"): Promise<object> {
  const file = form.get(`${side}File`);
  if (file instanceof File && (file.size > 0 || file.name !== "")) {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  const pasted = form.get(`${side}Text`);
  return { bytes: new TextEncoder().encode(typeof pasted === "string" ? pasted : "") };
}
