import { CSV_BEGINNING, csvLines } from "../../../formats/csv/write-csv";
import type { ExportTermSheet } from "../../../schemas/term-sheet";
import { SHEET_COLUMNS, writeSheetTerm } from "../../../terminology/term-sheet";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { findProject } from "../../db/projects";
import { findTerms } from "../../db/terms";
import type { Context } from "../context";
import { safeFileName } from "../exports/safe-file-name";
import type { StreamedFile } from "../exports/streamed-file";
import { openProject } from "../project-scope";

/** Entries that are read at once. */
const PAGE = 1_000;

/** The termbase of a project as a CSV file, which an import can read again. */
export async function exportTermSheet(
  context: Context,
  input: ExportTermSheet,
): Promise<StreamedFile> {
  const { projectId } = await openProject(context, input.projectId, "term.manage");
  const { prisma } = context.database;
  const { userId } = context.actor;
  const project = await findProject(prisma, projectId, userId);
  await insertAudit(prisma, { actorId: userId, action: "term.export", projectId });
  return {
    fileName: `${safeFileName(project.name, "terms")}.csv`,
    mediaType: "text/csv",
    content: writeSheet(prisma, projectId, input.delimiter === "comma" ? "," : ";"),
  };
}

async function* writeSheet(
  client: Client,
  projectId: string,
  delimiter: ";" | ",",
): AsyncGenerator<string> {
  yield CSV_BEGINNING + csvLines([SHEET_COLUMNS], delimiter);
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await findTerms(client, projectId, { offset, limit: PAGE });
    yield csvLines(rows.map(writeSheetTerm), delimiter);
    if (rows.length < PAGE) return;
  }
}
