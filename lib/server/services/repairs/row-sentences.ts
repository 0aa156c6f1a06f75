import type { RowSentence } from "../../../alignment/realign-rows";
import { cutTarget, isEmptyTarget, type TargetText } from "../../../alignment/repair-rows";
import { widerGap } from "../../../bitext/assemble-target";
import type { PairSegmentation } from "../../../languages/pair-segmentation";
import { segmentSentences } from "../../../text/segment-sentences";
import type { SegmentationRules } from "../../../text/sentence-break-rules";
import type { RepairableSegment } from "../../db/repairs";
import { mapCut } from "./map-cut";

/** A sentence of a row's target, with what the machine gave for it. */
export interface TargetSentence extends RowSentence {
  readonly piece: TargetText;
}

/** The sentences of some rows, side by side. */
export interface RowSentences {
  readonly source: readonly RowSentence[];
  readonly target: readonly TargetSentence[];
}

/** Cuts both sides of some rows into sentences; the machine target is cut where the target is. */
export function rowSentences(
  rows: readonly RepairableSegment[],
  segmentation: PairSegmentation,
): RowSentences {
  const source = rows.flatMap(({ source: text, paragraph }, row) =>
    segmentSentences(text, segmentation.source).map((sentence) => ({
      ...sentence,
      paragraph,
      row,
    })),
  );
  let gap = "";
  const target = rows.flatMap((segment, row): TargetSentence[] => {
    const targetGap = widerGap(gap, segment.targetGap);
    gap = isEmptyTarget(segment) ? targetGap : "";
    const { paragraph } = segment;
    const pieces = piecesOf({ ...segment, targetGap }, segmentation.target);
    return pieces.map(({ piece, ...sentence }) => ({ ...sentence, piece, paragraph, row }));
  });
  return { source, target };
}

/** A text that was deleted is placed by what the machine gave. */
function piecesOf(text: TargetText, rules: SegmentationRules) {
  if (isEmptyTarget(text)) return [];
  if (text.target === "" || text.machineTarget === "") {
    const whole = text.target || text.machineTarget;
    return [{ text: whole, span: { start: 0, end: whole.length }, piece: text }];
  }
  const sentences = segmentSentences(text.target, rules);
  let rest: TargetText = text;
  const pieces = sentences.map(({ text: words, span }, index) => {
    const next = sentences[index + 1]?.span.start;
    if (next === undefined) return { text: words, span, piece: rest };
    const target = next - (text.target.length - rest.target.length);
    const cut = { target, machineTarget: mapCut(rest.target, rest.machineTarget, target) };
    const [piece, below] = cutTarget(rest, cut);
    rest = below;
    return { text: words, span, piece };
  });
  return pieces;
}
