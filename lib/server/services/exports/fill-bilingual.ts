import { putIntoBlocks } from "../../../bitext/put-into-blocks";
import type { Block, BlockState } from "../../../formats/parsed-file";
import type { SegmentState } from "../../../workflow/transition";

/** A segment of a document that was made of a bilingual file. */
export interface BilingualRow {
  readonly source: string;
  readonly target: string;
  readonly state: SegmentState;
  readonly isExcluded: boolean;
}

/** The targets and states of a bilingual file's entries, by their keys. */
export interface FilledEntries {
  readonly texts: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, BlockState>;
  /** As `putIntoBlocks` tells. */
  readonly joined: number;
}

/** What was sent back is on its way again. */
const STATES: Readonly<Record<SegmentState, BlockState>> = {
  initial: "initial",
  draft: "draft",
  returned: "draft",
  submitted: "submitted",
  approved: "approved",
};

/**
 * Finds the entries of segments by their sources, which nobody but a repair of the alignment moves. What is left out of the export
 * gets an empty target, and is not translated for whoever reads the file.
 */
export function fillBilingual(
  blocks: readonly Block[],
  rows: readonly BilingualRow[],
): FilledEntries {
  const isInOrder =
    rows.length === blocks.length && rows.every(({ source }, at) => source === blocks[at]?.text);
  return isInOrder ? inOrder(blocks, rows) : bySources(blocks, rows);
}

/** What becomes of the entry of a segment. */
export function entryOf(row: BilingualRow): { readonly text: string; readonly state: BlockState } {
  return { text: textOf(row), state: stateOf(row) };
}

const textOf = ({ target, isExcluded }: BilingualRow) => (isExcluded ? "" : target);

const stateOf = (row: BilingualRow) => (textOf(row) === "" ? "initial" : STATES[row.state]);

function inOrder(blocks: readonly Block[], rows: readonly BilingualRow[]): FilledEntries {
  const texts = new Map<string, string>();
  const states = new Map<string, BlockState>();
  for (const [at, row] of rows.entries()) {
    const key = blocks[at]?.key ?? "";
    const { text, state } = entryOf(row);
    texts.set(key, text);
    states.set(key, state);
  }
  return { texts, states, joined: 0 };
}

/** Rows were joined or cut: an entry is as far as the last of its segments. */
function bySources(blocks: readonly Block[], rows: readonly BilingualRow[]): FilledEntries {
  const filled = putIntoBlocks(
    blocks,
    rows.map((row) => ({ original: row.source, text: textOf(row) })),
  );
  const states = putIntoBlocks(
    blocks,
    rows.map((row) => ({ original: row.source, text: stateOf(row) })),
  );
  // A target that is its source word for word is no change to `putIntoBlocks`.
  const texts = new Map(blocks.map(({ key, text }) => [key, filled.texts.get(key) ?? text]));
  return { texts, states: leastStates(states.texts), joined: filled.joined };
}

const ORDER: readonly BlockState[] = ["initial", "draft", "submitted", "approved"];

function leastStates(written: ReadonlyMap<string, string>): Map<string, BlockState> {
  const states = [...written].flatMap(([key, words]) => {
    const state = ORDER.find((one) => words.split(/\s+/).includes(one));
    return state ? [[key, state] as const] : [];
  });
  return new Map(states);
}
