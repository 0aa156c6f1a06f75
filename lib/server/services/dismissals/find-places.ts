import type { Client } from "../../db/client";
import { findOpenPlaces, type OpenPlace, type OpenPlaceFilter } from "../../db/dismissals";
import { findSegmentsOfDocument } from "../../db/segments";
import { previewKey } from "../preview-key";

/** A place whose flags can be dismissed, with its texts. */
export interface PlannedDismissal extends OpenPlace {
  readonly source: string;
  readonly target: string;
  readonly position: number;
  /** The same as long as both texts are, and the flags stand where they stood. */
  readonly key: string;
}

/** The places with open flags in some segments of a document, in its order, each with its key. */
export async function findPlacesToDismiss(
  client: Client,
  documentId: string,
  filter: OpenPlaceFilter,
): Promise<PlannedDismissal[]> {
  const places = await findOpenPlaces(client, filter);
  const ids = [...new Set(places.map(({ segmentId }) => segmentId))];
  const rows = await findSegmentsOfDocument(client, documentId, ids);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap((place): PlannedDismissal[] => {
    const row = rowById.get(place.segmentId);
    if (!row) return [];
    const { source, target, position } = row;
    const { segmentId, fingerprint, spans } = place;
    const ends = spans.map(({ start, end }) => [start, end]);
    const key = previewKey([segmentId, fingerprint, source, target, ends]);
    return [{ ...place, source, target, position, key }];
  });
}
