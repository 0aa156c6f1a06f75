import type { ListSegments } from "../../../schemas/segment";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/** The widest window that one request may ask for. */
const MAX_WINDOW = 200;

/**
 * The document of a window of rows, which somebody may read.
 * @throws {AppError} invalid `window-too-wide`.
 */
export async function openWindow(context: Context, input: ListSegments): Promise<string> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  if (input.to - input.from > MAX_WINDOW) {
    throw new AppError("invalid", "window-too-wide", { limit: MAX_WINDOW });
  }
  return documentId;
}
