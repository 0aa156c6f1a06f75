import type { Finding } from "../../flagging/finding";
import { LANGUAGE_TOOL } from "../../flagging/language-tool";
import type { SegmentToCheck } from "../../flagging/segment-to-check";
import { sliceSpan } from "../../text/span";
import type { LanguageToolMatch } from "./language-tool-answer";

/**
 * What LanguageTool says of a target, as findings: without the names that it takes for misspelt words, because the source
 * or the whole document has them, and with one finding a place.
 */
export function languageToolFindings(
  matches: readonly LanguageToolMatch[],
  segment: SegmentToCheck,
  names: readonly string[],
): Finding[] {
  const places = new Map<string, LanguageToolMatch>();
  for (const match of matches) {
    const place = `${match.span.start}-${match.span.end}`;
    if (!places.has(place) && !isName(match, segment, names)) places.set(place, match);
  }
  return [...places.values()].map(({ span, message, suggestion, category }) => ({
    check: LANGUAGE_TOOL.id,
    category,
    severity: LANGUAGE_TOOL.severity,
    side: "target",
    span,
    // It speaks the language of the text only, which whoever reviews the text reads.
    message: { en: `LanguageTool: “${message}”`, fr: message },
    ...(suggestion !== undefined &&
      suggestion !== sliceSpan(segment.target, span) && { suggestion }),
  }));
}

function isName(
  { isSpelling, span }: LanguageToolMatch,
  { source, target }: SegmentToCheck,
  names: readonly string[],
): boolean {
  if (!isSpelling) return false;
  const word = sliceSpan(target, span);
  return names.includes(word) || standsIn(source, word);
}

/** Whether a text has a word, not only its letters inside a longer one. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInWord =
      /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, at)) ||
      /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + word.length));
    if (!isInWord) return true;
  }
  return false;
}
