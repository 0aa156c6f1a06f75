import { alignSentences } from "../../../alignment/align-sentences";
import {
  insertEmptyTarget,
  isEmptyTarget,
  isRow,
  mergeRows,
  moveTargetDown,
  moveTargetUp,
  type RepairRow,
  relinkTarget,
  splitRow,
  unlinkRow,
} from "../../../alignment/repair-rows";
import type { Sentence } from "../../../bitext/sentence";
import type { RepairAlignment } from "../../../schemas/repair";
import { segmentSentences } from "../../../text/segment-sentences";
import type { RepairableSegment } from "../../db/repairs";
import { AppError } from "../../errors";
import { loadBilingualLexicon } from "../../providers/load-bilingual-lexicon";
import type { DocumentLanguages } from "./document-languages";
import { mapCut } from "./map-cut";

/** One row as a repair leaves it. */
export interface PlannedRow {
  /** The row that it was; null for one that is cut off the row above it. */
  readonly from: RepairableSegment | null;
  readonly texts: RepairRow;
  /** The rows whose target its target is made of. */
  readonly donors: readonly RepairableSegment[];
  /** How sure the alignment is of the link; a link that a person made is sure. */
  readonly confidence?: number;
}

/** What a repair needs to know: the rows that it changes, in the order of the document, and the place of the cut. */
export interface RepairTask {
  readonly kind: RepairAlignment["kind"];
  readonly rows: readonly RepairableSegment[];
  /** The row that was named first; the others are its neighbours. */
  readonly segment: RepairableSegment;
  readonly cut: number | undefined;
  readonly languages: DocumentLanguages;
}

/**
 * The rows after a repair, those of the task in their order; rows without text on either side are to be taken out.
 * @throws {AppError} invalid `nothing-to-split`, `nothing-to-move`, `nothing-to-unlink`.
 */
export function planRepair(task: RepairTask): PlannedRow[] {
  switch (task.kind) {
    case "merge":
      return merge(task);
    case "split":
      return split(task);
    case "move-up":
    case "move-down":
      return move(task);
    case "insert":
      return insert(task);
    case "unlink":
      return unlink(task);
    case "relink":
      return relink(task);
  }
}

function pair({ rows }: RepairTask): [RepairableSegment, RepairableSegment] {
  const [upper, lower] = rows;
  if (!upper || !lower) throw new AppError("invalid", "no-neighbour");
  return [upper, lower];
}

function merge(task: RepairTask): PlannedRow[] {
  const [upper, lower] = pair(task);
  return [
    { from: upper, texts: mergeRows(upper, lower), donors: withTarget([upper, lower]) },
    { from: lower, texts: NOTHING, donors: [] },
  ];
}

function split({ segment, cut = 0, languages }: RepairTask): PlannedRow[] {
  const at = Math.min(cut, segment.target.length);
  const machineTarget = mapCut(segment.target, segment.machineTarget, at);
  const source = sourceCut(segment, at, languages);
  const place = { target: at, machineTarget, ...(source !== undefined && { source }) };
  const parts = splitRow(segment, place);
  if (!parts) throw new AppError("invalid", "nothing-to-split");
  const [upper, lower] = parts;
  return [
    { from: segment, texts: upper, donors: isEmptyTarget(upper) ? [] : [segment] },
    { from: null, texts: lower, donors: isEmptyTarget(lower) ? [] : [segment] },
  ];
}

/** A source of several sentences is cut where the alignment of both halves of the target says; one sentence stays whole. */
function sourceCut(
  segment: RepairableSegment,
  at: number,
  { pair: languages, segmentation }: DocumentLanguages,
): number | undefined {
  const source = segmentSentences(segment.source, segmentation.source);
  if (source.length < 2) return undefined;
  const halves = [segment.target.slice(0, at), segment.target.slice(at)].map((text) => text.trim());
  if (halves.some((text) => text === ""))
    return source[halves[0] === "" ? 0 : source.length - 2]?.span.end;
  const beads = alignSentences({
    source,
    target: halves.map(toSentence),
    lexicon: loadBilingualLexicon(languages),
  });
  const above = beads.flatMap((bead) => (bead.target.includes(0) ? bead.source : []));
  const last = Math.max(-1, ...above);
  return source[last >= 0 && last < source.length - 1 ? last : 0]?.span.end;
}

function toSentence(text: string): Sentence {
  return { text, span: { start: 0, end: text.length }, paragraph: 0 };
}

function move(task: RepairTask): PlannedRow[] {
  const [upper, lower] = pair(task);
  const isUp = task.kind === "move-up";
  const giver = isUp ? lower : upper;
  if (isEmptyTarget(giver)) throw new AppError("invalid", "nothing-to-move");
  const sentences = segmentSentences(giver.target, task.languages.segmentation.target);
  const natural = isUp ? sentences[0]?.span.end : sentences.at(-1)?.span.start;
  const target = task.cut ?? natural ?? 0;
  const cut = { target, machineTarget: mapCut(giver.target, giver.machineTarget, target) };
  const [above, below] = (isUp ? moveTargetUp : moveTargetDown)(upper, lower, cut);
  const receiver = isUp ? upper : lower;
  const received = withTarget([upper, lower]);
  const left = (texts: RepairRow) => (isEmptyTarget(texts) ? [] : [giver]);
  return [
    { from: upper, texts: above, donors: receiver === upper ? received : left(above) },
    { from: lower, texts: below, donors: receiver === lower ? received : left(below) },
  ];
}

/** Every target moves into the row below; the last one has none, or there is no last one and one is made. */
function insert({ rows, segment }: RepairTask): PlannedRow[] {
  if (isEmptyTarget(segment)) throw new AppError("invalid", "nothing-to-move");
  const last = rows.at(-1);
  const isFull = last && !isEmptyTarget(last);
  const texts = insertEmptyTarget(isFull ? [...rows, NOTHING] : rows);
  return texts.map((text, index) => {
    const donor = rows[index - 1];
    return { from: rows[index] ?? null, texts: text, donors: donor ? [donor] : [] };
  });
}

function unlink({ segment }: RepairTask): PlannedRow[] {
  if (segment.source === "" || segment.machineTarget === "") {
    throw new AppError("invalid", "nothing-to-unlink");
  }
  const [upper, lower] = unlinkRow(segment);
  return [
    { from: segment, texts: upper, donors: [] },
    { from: null, texts: lower, donors: [segment] },
  ];
}

function relink(task: RepairTask): PlannedRow[] {
  const { segment, rows } = task;
  const other = rows.find(({ id }) => id !== segment.id);
  if (!other || isEmptyTarget(segment)) throw new AppError("invalid", "nothing-to-move");
  const { from, to } = relinkTarget(segment, other);
  return rows.map((row) =>
    row.id === segment.id
      ? { from: row, texts: from, donors: [] }
      : { from: row, texts: to, donors: withTarget([other, segment]) },
  );
}

/** What is left of a row that is taken out. */
export const NOTHING: RepairRow = { source: "", target: "", machineTarget: "", targetGap: " " };

function withTarget(rows: readonly RepairableSegment[]): RepairableSegment[] {
  return rows.filter((row) => !isEmptyTarget(row));
}

/** Whether a planned row has text on either side; one without is taken out. */
export function isKept({ texts }: PlannedRow): boolean {
  return isRow(texts);
}
