import type { CheckedTarget, CheckTarget } from "../../../schemas/segment";
import { findDismissals } from "../../db/flags";
import { findSegment } from "../../db/segments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { findFlags } from "./find-flags";
import { toDismissal } from "./segment-row";

/** What the checks say of a text that is being typed; nothing is stored. */
export async function checkTarget(context: Context, input: CheckTarget): Promise<CheckedTarget> {
  const { segmentId: id, documentId } = await openSegment(context, input.segmentId, "segment.edit");
  const { prisma } = context.database;
  const { source } = await findSegment(prisma, id);
  const found = await findFlags(prisma, { id, documentId }, { source, target: input.text });
  const dismissals = new Map(
    (await findDismissals(prisma, id)).map((stored) => [stored.fingerprint, toDismissal(stored)]),
  );
  return {
    flags: found.map(({ segmentId: _segmentId, fingerprint, ...flag }) => ({
      ...flag,
      dismissal: dismissals.get(fingerprint) ?? null,
    })),
  };
}
