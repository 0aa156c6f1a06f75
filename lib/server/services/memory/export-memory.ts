import {
  TMX_END,
  tmxBeginning,
  type TranslationUnit,
  tmxUnits,
} from "../../../formats/tmx/serialize-tmx";
import type { ExportMemory } from "../../../schemas/memory";
import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { type ExportedEntry, findEntriesAfter } from "../../db/memory";
import { findProject } from "../../db/projects";
import type { Context } from "../context";
import { safeFileName } from "../exports/safe-file-name";
import type { StreamedFile } from "../exports/streamed-file";
import { openProject } from "../project-scope";

/** Entries that are read at once. */
const PAGE = 1_000;

/** An id that is less than any. */
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** The translation memory of a project as a TMX file. */
export async function exportMemory(context: Context, input: ExportMemory): Promise<StreamedFile> {
  const { projectId } = await openProject(context, input.projectId, "memory.manage");
  const { prisma } = context.database;
  const { userId } = context.actor;
  const project = await findProject(prisma, projectId, userId);
  await insertAudit(prisma, { actorId: userId, action: "memory.export", projectId });
  return {
    fileName: `${safeFileName(project.name, "memory")}.tmx`,
    mediaType: "application/x-tmx+xml",
    content: writeEntries(prisma, { projectId, sourceLanguage: project.sourceLanguage }),
  };
}

async function* writeEntries(
  client: Client,
  { projectId, sourceLanguage }: { readonly projectId: string; readonly sourceLanguage: string },
): AsyncGenerator<string> {
  yield tmxBeginning({ source: sourceLanguage });
  let after = BEFORE_ALL;
  for (;;) {
    const page = await findEntriesAfter(client, projectId, { after, limit: PAGE });
    yield page.map(writeEntry).join("");
    if (page.length < PAGE) break;
    after = page.at(-1)?.id ?? after;
  }
  yield TMX_END;
}

function writeEntry(entry: ExportedEntry): string {
  const { source, target, previous, at } = entry;
  const person = entry.person?.name ?? entry.personName;
  const unit: TranslationUnit = {
    source,
    target,
    ...(previous !== null && { previous }),
    ...(person !== null && { person }),
    ...(at && { at }),
  };
  return tmxUnits([unit], { source: entry.sourceLanguage, target: entry.targetLanguage });
}
