import {
  type FixPreview,
  MAX_PLACES,
  type PlaceToFix,
  type PreviewFixes,
} from "../../../schemas/fixes";
import { excerptAround } from "../../../text/excerpt-around";
import { sliceSpan } from "../../../text/span";
import type { Client } from "../../db/client";
import { findFixableFlag } from "../../db/fixes";
import { findSegmentsOfDocument } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { stateAfterEdit } from "../segments/write-target";
import { findPlaces, type PlannedFix, separatePlaces } from "./find-places";

/** What is shown on each side of a place, in UTF-16 code units: a sentence or so. */
const REACH = 120;

/**
 * Tells where else in the document the suggestion of a flag fits, and what it does there; nothing is written.
 * @throws {AppError} not-found when the flag is gone, no longer open, or has no suggestion for the target.
 */
export async function previewFixes(context: Context, input: PreviewFixes): Promise<FixPreview> {
  const { documentId } = await openDocument(context, input.documentId, "segment.edit");
  const { prisma } = context.database;
  const flag = await findFixableFlag(prisma, documentId, input.flagId);
  if (!flag) throw new AppError("not-found", "not-found");
  const { check } = flag;
  const all = await findPlaces(prisma, { documentId, check });
  const scopes = {
    like: separatePlaces(
      all.filter(
        ({ fingerprint, suggestion }) =>
          fingerprint === flag.fingerprint && suggestion === flag.suggestion,
      ),
    ),
    check: separatePlaces(all),
  };
  const shown = scopes[input.scope].slice(0, MAX_PLACES);
  return {
    check,
    totals: { like: scopes.like.length, check: scopes.check.length },
    places: await showPlaces(prisma, { documentId, userId: context.actor.userId }, shown),
  };
}

/** Places with what stands there; one whose segment was written a moment ago is left out. */
async function showPlaces(
  client: Client,
  { documentId, userId }: { readonly documentId: string; readonly userId: string },
  fixes: readonly PlannedFix[],
): Promise<PlaceToFix[]> {
  const ids = [...new Set(fixes.map(({ segmentId }) => segmentId))];
  const found = await findSegmentsOfDocument(client, documentId, ids);
  const rows = new Map(found.map((row) => [row.id, row]));
  return fixes.flatMap((fix): PlaceToFix[] => {
    const { key, segmentId, segment, suggestion } = fix;
    const row = rows.get(segmentId);
    if (row?.version !== segment.version) return [];
    return [
      {
        key,
        segmentId,
        number: segment.position + 1,
        state: segment.state,
        becomes: stateAfterEdit(segment, userId),
        ...excerptAround(row.target, fix, REACH),
        marked: sliceSpan(row.target, fix),
        suggestion,
      },
    ];
  });
}
