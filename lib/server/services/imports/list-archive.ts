import { openZip } from "../../../formats/zip/zip-archive";
import type { ArchiveNames, UploadedFile } from "../../../schemas/import";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { explained } from "./read-blocks";

/**
 * The names of the files in a zip: only its directory is read.
 * @throws {AppError} invalid, with a reason that begins with `file-`, for one that cannot be unpacked safely.
 */
export async function listArchive(context: Context, input: UploadedFile): Promise<ArchiveNames> {
  await openProject(context, input.projectId, "document.import");
  const { names } = await explained(undefined, () => openZip(input.bytes));
  return { names: names.filter((name) => !name.endsWith("/")) };
}
