import { flagAtCaret } from "@/components/segment/shown-flag";
import { type DerivedReplacement, deriveReplacements } from "@/lib/diff/derive-replacements";
import type { ActiveSegment } from "./active-segment";

/**
 * What a person changed of the machine's text and may want changed elsewhere, what is nearest to the caret first; nothing where a
 * flag with a fix is meant: one that the caret touches or, on the row, the first.
 */
export function fixesToRepeat({ view, flags, editorRef }: ActiveSegment): DerivedReplacement[] {
  const editor = editorRef.current;
  const caret = editor?.selectionStart ?? 0;
  const isInText = editor !== null && editor === document.activeElement;
  const flag = flagAtCaret(flags, caret);
  const isMeant = flag && (!isInText || (flag.start <= caret && caret <= flag.end));
  if (isMeant && flag.side === "target" && flag.suggestion !== null) return [];
  const distance = ({ start, to }: DerivedReplacement) =>
    Math.max(0, start - caret, caret - start - to.length);
  return deriveReplacements(view.machineTarget, view.target).toSorted(
    (one, other) => distance(one) - distance(other),
  );
}
