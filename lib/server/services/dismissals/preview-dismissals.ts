import {
  type DismissalPreview,
  MAX_DISMISSALS,
  type PlaceToDismiss,
  type PreviewDismissals,
} from "../../../schemas/dismissals";
import { excerptAround } from "../../../text/excerpt-around";
import type { Localized } from "../../../text/localized";
import { sliceSpan } from "../../../text/span";
import { findOutline } from "../../db/outline";
import type { Context } from "../context";
import { checkTitles, inEveryLanguage } from "../custom-checks/check-titles";
import { openDocument } from "../project-scope";
import { outlineFilter } from "../segments/outline-filter";
import { findPlacesToDismiss, type PlannedDismissal } from "./find-places";

/** What is shown on each side of a mark, in UTF-16 code units: a sentence or so. */
const REACH = 120;

/** The open flags in the segments that a filter of the desk leaves, to be dismissed together; nothing is written. */
export async function previewDismissals(
  context: Context,
  input: PreviewDismissals,
): Promise<DismissalPreview> {
  const { documentId, projectId } = await openDocument(context, input.documentId, "flag.dismiss");
  const { prisma } = context.database;
  const rows = await findOutline(prisma, documentId, outlineFilter(input, context.actor));
  const flagged = rows.filter(({ serious, slight }) => serious + slight > 0);
  const places = await findPlacesToDismiss(prisma, documentId, {
    segmentIds: flagged.map(({ id }) => id),
    flag: input.flag,
    limit: MAX_DISMISSALS,
  });
  const titles = await checkTitles(prisma, projectId);
  return {
    total: places[0]?.total ?? 0,
    places: places.flatMap((place) => showPlace(place, titles)),
  };
}

function showPlace(
  place: PlannedDismissal,
  titles: ReadonlyMap<string, Localized>,
): PlaceToDismiss[] {
  const { segmentId, fingerprint, key, check, severity, side, message, spans, position } = place;
  const [span] = spans;
  if (!span) return [];
  const text = side === "source" ? place.source : place.target;
  return [
    {
      segmentId,
      fingerprint,
      key,
      check,
      checkTitle: titles.get(check) ?? inEveryLanguage(check),
      severity,
      side,
      message,
      number: position + 1,
      flags: spans.length,
      marked: sliceSpan(text, span),
      ...excerptAround(text, span, REACH),
    },
  ];
}
