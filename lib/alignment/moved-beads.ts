import type { Bead } from "../bitext/bead";
import { heaviestChain } from "./heaviest-chain";

/** A bead that may cross others. */
export interface MovableBead extends Bead {
  /** True when its target sentences stand elsewhere than the order of the others says: a caption, an exchanged block. */
  readonly moved: boolean;
}

/**
 * A bead of a reordered target with the places that its sentences have in the text: `order` holds these. Sentences that do not stand
 * together there are left alone.
 */
export function inPlace(bead: MovableBead, order: readonly number[]): MovableBead[] {
  const target = bead.target.map((sentence) => order[sentence] ?? sentence);
  const [start = 0] = target;
  if (target.every((place, index) => place === start + index)) return [{ ...bead, target }];
  return leftAlone({ ...bead, target });
}

/** The sentences of a bead that is taken to be wrong, each by itself. */
export function leftAlone({ source, target, confidence }: Bead): MovableBead[] {
  const alone = { confidence: 1 - confidence, moved: false };
  return [
    ...source.map((sentence) => ({ source: [sentence], target: [], ...alone })),
    ...target.map((sentence) => ({ source: [], target: [sentence], ...alone })),
  ];
}

/** The beads with the mark on those links that are not in the longest chain of links that rise on both sides. */
export function markMoved(beads: readonly MovableBead[]): MovableBead[] {
  const places = beads.flatMap(({ source, target }) =>
    source[0] === undefined || target[0] === undefined
      ? []
      : [{ source: source[0], target: target[0], weight: 1 }],
  );
  const inOrder = new Set(heaviestChain(places).map(({ source }) => source));
  return beads.map((bead) => {
    const isLink = bead.source.length > 0 && bead.target.length > 0;
    return { ...bead, moved: isLink && !inOrder.has(bead.source[0] ?? -1) };
  });
}

/** Beads in the order of their source sentences; an addition stands behind what stands before it in the target. */
export function inReadingOrder(beads: readonly MovableBead[]): MovableBead[] {
  const bySource = beads
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const additions = beads.filter(({ source }) => source.length === 0);
  const behind = new Map<number, MovableBead[]>();
  const owner = new Map(
    bySource.flatMap((bead) => bead.target.map((place) => [place, bead] as const)),
  );
  let before = -1;
  for (const addition of additions.sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0))) {
    const previous = (addition.target[0] ?? 0) - 1;
    before = owner.get(previous)?.source[0] ?? (previous < 0 ? -1 : before);
    behind.set(before, [...(behind.get(before) ?? []), addition]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...bySource.flatMap((bead) => [bead, ...(behind.get(bead.source[0] ?? -1) ?? [])]),
  ];
}
