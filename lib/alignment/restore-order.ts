import type { Bead } from "../bitext/bead";

/** Fewer links than this that follow each other are captions, or chance: what stands around them keeps its order. */
const SHORTEST_BLOCK = 4;

/** A linked target sentence, the block of links that it is in, and the source sentences without a link on either side of its link. */
interface LinkedTarget {
  readonly target: number;
  readonly block: number;
  readonly aloneBefore: number;
  readonly aloneAfter: number;
}

/**
 * The target sentences in the order of the source, when whole blocks of links cross others; undefined when none do. Each sentence once;
 * one without a link goes with its neighbours in the target. `sizes` are the sentences of either side.
 */
export function restoreOrder(
  links: readonly Bead[],
  sizes: { readonly source: number; readonly target: number },
): number[] | undefined {
  const blocks = largeBlocks(links);
  if (blocks.length < 2) return undefined;
  const linked = linkedTargets(blocks, sizes.source).sort((a, b) => a.target - b.target);
  const blockOf = new Int32Array(sizes.target).fill(linked.at(-1)?.block ?? 0);
  let before: LinkedTarget | undefined;
  for (const next of linked) {
    const from = before ? before.target + 1 : 0;
    const seam = from + (before ? sharedOut(next.target - from, before, next) : 0);
    blockOf.fill(before?.block ?? 0, from, seam);
    blockOf.fill(next.block, seam, next.target + 1);
    before = next;
  }
  const order = [...blockOf.keys()];
  return order.sort((a, b) => (blockOf[a] ?? 0) - (blockOf[b] ?? 0) || a - b);
}

/** Links in the order of the source, cut where the target goes back; what is too short to be a block is left out. */
function largeBlocks(links: readonly Bead[]): Bead[][] {
  const inOrder = links
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .sort((a, b) => first(a.source) - first(b.source));
  const isLarge = (run: readonly Bead[]): boolean => run.length >= SHORTEST_BLOCK;
  const withoutChance = risingRuns(inOrder).filter(isLarge).flat();
  return risingRuns(withoutChance).filter(isLarge);
}

/** A run ends where the target goes back, or jumps over what a later link goes back to. */
function risingRuns(links: readonly Bead[]): Bead[][] {
  const ranks = new Map(
    links.toSorted((a, b) => first(a.target) - first(b.target)).map((link, rank) => [link, rank]),
  );
  const runs: Bead[][] = [];
  let before: number | undefined;
  for (const link of links) {
    const rank = ranks.get(link) ?? 0;
    if (rank - 1 === before) runs.at(-1)?.push(link);
    else runs.push([link]);
    before = rank;
  }
  return runs;
}

function linkedTargets(blocks: readonly Bead[][], sources: number): LinkedTarget[] {
  const links = blocks.flatMap((block, index) => block.map((link) => ({ link, block: index })));
  return links.flatMap(({ link, block }, place) => {
    const end = links[place - 1]?.link.source.at(-1) ?? -1;
    const next = links[place + 1] ? first(links[place + 1]?.link.source ?? []) : sources;
    const aloneBefore = first(link.source) - end - 1;
    const aloneAfter = next - (link.source.at(-1) ?? 0) - 1;
    return link.target.map((target) => ({ target, block, aloneBefore, aloneAfter }));
  });
}

/** How many of the unlinked sentences between two linked ones go with the former: as the source has unlinked sentences beside them. */
function sharedOut(unlinked: number, before: LinkedTarget, next: LinkedTarget): number {
  const beside = before.aloneAfter + next.aloneBefore;
  return beside === 0 ? unlinked : Math.round((unlinked * before.aloneAfter) / beside);
}

function first(indexes: readonly number[]): number {
  return indexes[0] ?? 0;
}
