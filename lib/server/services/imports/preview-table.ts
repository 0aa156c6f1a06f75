import { guessLayout } from "../../../formats/table/guess-layout";
import { TablePreview, type UploadedFile } from "../../../schemas/import";
import { findProject } from "../../db/projects";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { sampleTable } from "./sample-table";

/**
 * What the sheets of a table begin with, and which columns are probably meant. Nothing is stored.
 * @throws {AppError} as `sampleTable` does.
 */
export async function previewTable(context: Context, input: UploadedFile): Promise<TablePreview> {
  const { projectId } = await openProject(context, input.projectId, "document.import");
  const { sourceLanguage, targetLanguage } = await findProject(
    context.database.prisma,
    projectId,
    context.actor.userId,
  );
  const sheets = await sampleTable(input);
  const guess = guessLayout(sheets, { source: sourceLanguage, target: targetLanguage });
  return TablePreview.parse({ sheets, guess: guess ?? null });
}
