import { isFileFormat } from "../../../formats/file-formats";
import type { ExportGate } from "../../../schemas/document";
import { countWords } from "../../../text/count-words";
import { stripTags } from "../../../text/tags/strip-tags";
import type { GateRow } from "../../db/documents";

/** How many segments of a kind are named: the first is linked, the others show what awaits. */
const NAMED = 10;

const UNAPPROVED = ["returned", "initial", "draft", "submitted"] as const;

/**
 * What stands between a document and its clean export: every segment must be approved, left out ones too (leaving out is
 * a decision), and no critical or major flag may be open on a segment that is exported.
 */
export function exportGate(rows: readonly GateRow[], format: string): ExportGate {
  const wordsOf = isFileFormat(format) ? (text: string) => stripTags(text).words : String;
  const exported = rows.filter((row) => !row.isExcluded);
  const blockers = [
    ...UNAPPROVED.map((state) =>
      blocker(
        state,
        rows.filter((row) => row.state === state),
      ),
    ),
    blocker(
      "serious-flag",
      exported.filter((row) => row.hasSeriousFlag),
    ),
  ].filter(({ count }) => count > 0);
  return {
    isOpen: blockers.length === 0,
    segments: rows.length,
    excluded: rows.length - exported.length,
    sourceWords: rows.reduce((sum, row) => sum + row.sourceWords, 0),
    targetWords: exported.reduce((sum, row) => sum + countWords(wordsOf(row.target)), 0),
    sourceParagraphs: new Set(rows.filter((row) => row.source !== "").map((row) => row.paragraph))
      .size,
    targetParagraphs: countTargetParagraphs(exported),
    blockers,
  };
}

function blocker(kind: ExportGate["blockers"][number]["kind"], rows: readonly GateRow[]) {
  const first = rows.slice(0, NAMED).map(({ id, position }) => ({ id, position }));
  return { kind, count: rows.length, first };
}

function countTargetParagraphs(rows: readonly GateRow[]): number {
  const filled = rows.filter((row) => row.target !== "");
  return filled.filter((row, index) => index === 0 || row.targetGap.includes("\n")).length;
}
