import { randomUUID } from "node:crypto";
import type { ImportedTerms, ImportTermSheet } from "../../../schemas/term-sheet";
import { insertAudit } from "../../db/audit";
import { queueRecheck } from "../../db/recheck";
import { insertTerms } from "../../db/terms";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { readTermSheet } from "./read-term-sheet";

/** Thousands of entries, each counted by a trigger: a slow machine needs longer than one write. */
const TIMEOUT_MS = 120_000;

/** More terms than this are looked for by looking for all. */
const MOST_KEYS = 200;

/**
 * Adds the terms of a CSV file to a project, all that can be added or none; segments that have them are checked again.
 * @throws {AppError} as `readTermSheet` does; conflict `nothing-to-add`.
 */
export async function importTermSheet(
  context: Context,
  input: ImportTermSheet,
): Promise<ImportedTerms> {
  const { projectId } = await openProject(context, input.projectId, "term.manage");
  const { userId: createdById } = context.actor;
  const added = await context.database.prisma.$transaction(
    async (client) => {
      const lines = await readTermSheet(client, projectId, input.bytes);
      const terms = lines.flatMap(({ term }) => (term ? { ...term, id: randomUUID() } : []));
      if (terms.length === 0) throw new AppError("conflict", "nothing-to-add");
      await insertTerms(client, { projectId, createdById }, terms);
      const keys = [...new Set(terms.map(({ key }) => key))].toSorted();
      const termKeys = keys.length > MOST_KEYS ? null : keys;
      await queueRecheck(client, { projectId, createdById, work: { termKeys } });
      await insertAudit(client, {
        actorId: createdById,
        action: "term.import",
        projectId,
        details: { entries: terms.length, skipped: lines.length - terms.length },
      });
      return terms.length;
    },
    { timeout: TIMEOUT_MS },
  );
  announceJob();
  return { added };
}
