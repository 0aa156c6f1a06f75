import type { Bead } from "../bitext/bead";
import type { Sentence } from "../bitext/sentence";
import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import { alignSentences } from "./align-sentences";

/** A sentence of one side of a row. */
export interface RowSentence extends Sentence {
  /** 0-based place of its row among the rows that are aligned again. */
  readonly row: number;
}

/** Consecutive rows of a document, sentence by sentence, in order. */
export interface RowsToRealign {
  readonly rows: number;
  readonly source: readonly RowSentence[];
  readonly target: readonly RowSentence[];
  readonly lexicon?: BilingualLexicon | undefined;
}

/** Neighbouring rows whose links would be others, and the beads that would stand in their place. */
export interface RealignedRows {
  readonly rows: readonly number[];
  /** In order, with the indexes of the sentences as given: together, every sentence of these rows once. */
  readonly beads: readonly Bead[];
}

/**
 * Aligns rows again as if they were whole texts, so that nothing outside has a say, and tells where the result differs: the smallest
 * stretches of rows that can be changed on their own. Rows that come out as they are are in none.
 */
export function realignRows(input: RowsToRealign): RealignedRows[] {
  const { source, target, lexicon } = input;
  const beads = alignSentences({ source, target, lexicon });
  const rows = rowsAsBeads(input);
  const beadsEndingAt = new Map(
    cornersOf(beads).map((corner, index) => [keyOf(corner), index + 1] as const),
  );
  const blocks: RealignedRows[] = [];
  let block: number[] = [];
  let firstBead = 0;
  cornersOf(rows).forEach((corner, row) => {
    block.push(row);
    const beadEnd = beadsEndingAt.get(keyOf(corner));
    // A row of white space alone has no sentence: it goes with the row below.
    if (beadEnd === undefined || beadEnd === firstBead) return;
    const after = beads.slice(firstBead, beadEnd);
    const old = block.flatMap((index) => rows[index] ?? []);
    if (linksOf(old) !== linksOf(after)) blocks.push({ rows: block, beads: after });
    block = [];
    firstBead = beadEnd;
  });
  return blocks;
}

type Sides = Pick<Bead, "source" | "target">;

function rowsAsBeads({ rows, source, target }: RowsToRealign): Sides[] {
  const sides = Array.from({ length: rows }, () => ({
    source: new Array<number>(),
    target: new Array<number>(),
  }));
  source.forEach(({ row }, index) => sides[row]?.source.push(index));
  target.forEach(({ row }, index) => sides[row]?.target.push(index));
  return sides;
}

interface Corner {
  readonly source: number;
  readonly target: number;
}

/** How many sentences of either side stand up to the end of each bead. */
function cornersOf(beads: readonly Sides[]): Corner[] {
  let source = 0;
  let target = 0;
  return beads.map((bead) => {
    source += bead.source.length;
    target += bead.target.length;
    return { source, target };
  });
}

function keyOf({ source, target }: Corner): string {
  return `${source} ${target}`;
}

/** The same for the same links, in whatever order the sentences without a counterpart stand. */
function linksOf(beads: readonly Sides[]): string {
  return beads
    .filter(({ source, target }) => source.length + target.length > 0)
    .map(({ source, target }) => `${source.join()} ${target.join()}`)
    .sort()
    .join("|");
}
