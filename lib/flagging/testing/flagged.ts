import type { LanguageKnowledge } from "../../languages/language-knowledge";
import { sliceSpan } from "../../text/span";
import type { Check } from "../check";
import { type DocumentFacts, learnFacts } from "../document-facts";
import type { SegmentToCheck } from "../segment-to-check";

/** What a check marks in one segment of an English–French document, in order. */
export function flagged(
  check: Check,
  segment: SegmentToCheck,
  given: { readonly facts?: Partial<DocumentFacts>; readonly knowledge?: LanguageKnowledge } = {},
): string[] {
  const learnt = learnFacts([segment], { source: "en", target: "fr" });
  return check
    .run(segment, { ...learnt, ...given.facts }, given.knowledge ?? {})
    .map((finding) => sliceSpan(segment[finding.side], finding.span));
}
