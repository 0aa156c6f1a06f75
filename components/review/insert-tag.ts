import { compareTags } from "@/lib/text/tags/compare-tags";
import { writeTag } from "@/lib/text/tags/tagged-pieces";
import { replaceRange } from "./replace-range";

/**
 * Inserts the first tag of the source that the field's text lacks at the caret; around the selection where all of a pair is missing.
 * False when none is.
 */
export function insertTag(field: HTMLTextAreaElement, source: string): boolean {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const missing = compareTags(source, value).flatMap(({ kind, tag }) =>
    kind === "missing" ? tag.tag : [],
  );
  const [first] = missing;
  if (!first) return false;
  const close = missing.find(({ kind, number }) => kind === "close" && number === first.number);
  if (first.kind === "open" && close && start < end) {
    replaceRange(
      field,
      { start, end },
      writeTag(first) + value.slice(start, end) + writeTag(close),
    );
  } else {
    replaceRange(field, { start: end, end }, writeTag(first));
  }
  return true;
}
