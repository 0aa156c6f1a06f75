import { type RealignedRows, realignRows } from "../../../alignment/realign-rows";
import { mergeRows, type RepairRow } from "../../../alignment/repair-rows";
import { widerGap } from "../../../bitext/assemble-target";
import type { Bead } from "../../../bitext/bead";
import type { RepairableSegment } from "../../db/repairs";
import { loadBilingualLexicon } from "../../providers/load-bilingual-lexicon";
import { previewKey } from "../preview-key";
import type { PlannedGap } from "./apply-plan";
import type { DocumentLanguages } from "./document-languages";
import { NOTHING, type PlannedRow } from "./plan-repair";
import { type RowSentences, rowSentences } from "./row-sentences";
import type { RealignRange } from "./rows-to-realign";

/** Neighbouring rows that a new alignment links otherwise. */
export interface PlannedChange {
  /** The same as long as the rows and what they would become are the same. */
  readonly key: string;
  readonly rows: readonly RepairableSegment[];
  readonly plan: readonly PlannedRow[];
}

/** What aligning the rows between two confirmed links again would change, in the order of the document. */
export function planRealignment(
  { rows }: Pick<RealignRange, "rows">,
  { pair, segmentation }: DocumentLanguages,
): PlannedChange[] {
  const sentences = rowSentences(rows, segmentation);
  const lexicon = loadBilingualLexicon(pair);
  const realigned = realignRows({ ...sentences, rows: rows.length, lexicon });
  return realigned.flatMap((change): PlannedChange[] => {
    const changed = change.rows.flatMap((row) => rows[row] ?? []);
    // Leaving out is a decision: text that is exported and text that is not stay apart.
    if (new Set(changed.map(({ isExcluded }) => isExcluded)).size > 1) return [];
    const plan = planChange({ rows, sentences, change });
    return [{ key: keyOf(changed, plan), rows: changed, plan }];
  });
}

interface ChangeToPlan {
  readonly rows: readonly RepairableSegment[];
  readonly sentences: RowSentences;
  readonly change: RealignedRows;
}

/** The first row stays the first; another bead takes the row of its first sentence, unless a bead above has it. */
function planChange({ rows, sentences, change }: ChangeToPlan): PlannedRow[] {
  let taken = -1;
  const kept = change.beads.map((bead): PlannedRow => {
    const { texts, rows: own, donors } = assemble(bead, sentences);
    const row = taken < 0 ? change.rows[0] : own.find((index) => index > taken);
    if (row !== undefined) taken = row;
    return {
      from: row === undefined ? null : (rows[row] ?? null),
      texts,
      donors: donors.flatMap((index) => rows[index] ?? []),
      confidence: bead.confidence,
    };
  });
  const stay = new Set(kept.map(({ from }) => from?.id));
  const gone = change.rows.flatMap((row) => rows[row] ?? []).filter(({ id }) => !stay.has(id));
  return [...kept, ...gone.map((from) => ({ from, texts: NOTHING, donors: [] }))];
}

/** A bead's texts, and the rows that they come from: those of its source before those of its target. */
function assemble(bead: Bead, sentences: RowSentences) {
  const source = bead.source.flatMap((index) => sentences.source[index] ?? []);
  const target = bead.target.flatMap((index) => sentences.target[index] ?? []);
  const parts: RepairRow[] = [
    ...source.map(({ text }) => ({ ...NO_TEXT, source: text })),
    ...target.map(({ piece: { target: text, machineTarget, targetGap } }) => ({
      source: "",
      target: text,
      machineTarget,
      targetGap,
    })),
  ];
  const donors = [...new Set(target.map(({ row }) => row))];
  const rows = [...new Set([...source, ...target].map(({ row }) => row))];
  return { texts: parts.reduce(mergeRows, NO_TEXT), rows, donors };
}

const NO_TEXT: RepairRow = { source: "", target: "", machineTarget: "", targetGap: "" };

function keyOf(rows: readonly RepairableSegment[], plan: readonly PlannedRow[]): string {
  const before = rows.map(({ id, version }) => [id, version]);
  const after = plan.map(({ from, texts: { source, target, machineTarget } }) => [
    from?.id ?? null,
    source,
    target,
    machineTarget,
  ]);
  return previewKey([before, after]);
}

/**
 * The white space of rows at the end of a change whose target was empty, where their new target is not: it stands before the row
 * below, lest two sentences run together.
 */
export function gapsBelow(
  { rows, rowBelow }: Pick<RealignRange, "rows" | "rowBelow">,
  changes: readonly PlannedChange[],
): PlannedGap[] {
  const all = rowBelow ? [...rows, rowBelow] : rows;
  const changed = new Set(changes.flatMap((change) => change.rows.map(({ id }) => id)));
  return changes.flatMap((change): PlannedGap[] => {
    const last = change.rows.at(-1);
    const row = all[all.findIndex(({ id }) => id === last?.id) + 1];
    if (!last || !row || changed.has(row.id)) return [];
    const targetGap = widerGap(trailingGap(change.rows), row.targetGap);
    return targetGap === row.targetGap ? [] : [{ row, targetGap }];
  });
}

function trailingGap(rows: readonly RepairableSegment[]): string {
  const lastText = rows.findLastIndex(({ target, machineTarget }) => target + machineTarget !== "");
  return rows.slice(lastText + 1).reduce((gap, row) => widerGap(gap, row.targetGap), "");
}
