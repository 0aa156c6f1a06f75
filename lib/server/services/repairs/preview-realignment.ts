import type { PreviewRealignment, Realignment } from "../../../schemas/realignment";
import { findRows } from "../../db/repairs";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { documentLanguages } from "./document-languages";
import { planRealignment } from "./plan-realignment";
import { isKept } from "./plan-repair";
import { rowsToRealign } from "./rows-to-realign";

/** Tells what aligning again between the nearest confirmed links would change; nothing is written. */
export async function previewRealignment(
  context: Context,
  input: PreviewRealignment,
): Promise<Realignment> {
  const { documentId } = await openDocument(context, input.documentId, "segment.edit");
  const { prisma } = context.database;
  const languages = await documentLanguages(prisma, documentId);
  const range = await rowsToRealign(prisma, { ...input, documentId }, findRows);
  const { rows, above, below } = range;
  return {
    above: above === undefined ? null : above + 1,
    below: below === undefined ? null : below + 1,
    rows: rows.length,
    changes: planRealignment(range, languages).map((change) => ({
      key: change.key,
      number: (change.rows[0]?.position ?? 0) + 1,
      before: change.rows.map(({ source, target }) => ({ source, target })),
      after: change.plan
        .filter(isKept)
        .map(({ texts: { source, target } }) => ({ source, target })),
    })),
  };
}
