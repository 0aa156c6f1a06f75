import type { PlaceToDismiss } from "@/lib/schemas/dismissals";

/** The places of one marked text. */
export interface PlacesOfText {
  readonly fingerprint: string;
  /** In the order of the document; never empty. */
  readonly places: readonly PlaceToDismiss[];
}

/** The marked texts of one check. */
export interface PlacesOfCheck {
  readonly check: string;
  readonly places: readonly PlaceToDismiss[];
  readonly texts: readonly PlacesOfText[];
}

/** Places by check and by marked text: what has most of them first, of equals what stands first in the document. */
export function groupPlaces(places: readonly PlaceToDismiss[]): PlacesOfCheck[] {
  return groupBy(places, ({ check }) => check).map(([check, ofCheck]) => ({
    check,
    places: ofCheck,
    texts: groupBy(ofCheck, ({ fingerprint }) => fingerprint).map(([fingerprint, ofText]) => ({
      fingerprint,
      places: ofText,
    })),
  }));
}

function groupBy(
  places: readonly PlaceToDismiss[],
  nameOf: (place: PlaceToDismiss) => string,
): [name: string, places: PlaceToDismiss[]][] {
  const groups = new Map<string, PlaceToDismiss[]>();
  for (const place of places) {
    const group = groups.get(nameOf(place));
    if (group) group.push(place);
    else groups.set(nameOf(place), [place]);
  }
  return [...groups].sort(([, left], [, right]) => right.length - left.length);
}
