import type { Span } from "../text/span";
import { type StrippedText, stripTags } from "../text/tags/strip-tags";
import { escapeTags, readTags } from "../text/tags/tagged-pieces";
import { tags } from "./checks/tags";
import type { DocumentFacts } from "./document-facts";
import type { Finding } from "./finding";

/** The two sides of a segment. */
interface Texts {
  readonly source: string;
  readonly target: string;
}

/** A segment's words. */
export interface StrippedSegment {
  readonly texts: Texts;
  /** What was found in those texts, with its places in the texts with tags. */
  readonly place: (findings: readonly Finding[]) => Finding[];
}

/** A segment as the checks are to see it. */
export interface BareSegment extends StrippedSegment {
  /** What was found in those texts, with its places in the texts with tags, and what is wrong with the tags themselves. */
  readonly restore: (findings: readonly Finding[]) => Finding[];
}

/** A segment without its tags, and the way back; a segment of a document that has no tags, as it is. */
export function stripSegment(texts: Texts, isTagged: boolean): StrippedSegment {
  if (!isTagged) return { texts, place: asTheyAre };
  const sides = { source: stripTags(texts.source), target: stripTags(texts.target) };
  return {
    texts: { source: sides.source.words, target: sides.target.words },
    place: (findings) =>
      findings.map((finding) => placed(finding, sides[finding.side], texts[finding.side])),
  };
}

/** The same for the checks, of which one is about the tags themselves. */
export function withoutTags(tagged: Texts, facts: DocumentFacts): BareSegment {
  const isTagged = facts.isTagged === true;
  const { texts, place } = stripSegment(tagged, isTagged);
  const restore = (findings: readonly Finding[]) => [
    ...(isTagged ? tags.run({ ...texts, tagged }, facts, {}) : []),
    ...place(findings),
  ];
  return { texts, place, restore };
}

const asTheyAre = (findings: readonly Finding[]) => [...findings];

/** A suggestion would replace the tags within its span, too: then there is none. */
function placed(finding: Finding, stripped: StrippedText, text: string): Finding {
  const span = taggedSpan(finding.span, stripped);
  const { suggestion, ...rest } = finding;
  if (suggestion === undefined || readTags(text.slice(span.start, span.end)).length > 0) {
    return { ...rest, span };
  }
  return { ...rest, span, suggestion: escapeTags(suggestion) };
}

function taggedSpan({ start, end }: Span, { toTagged }: StrippedText): Span {
  const from = toTagged(start);
  return { start: from, end: end > start ? toTagged(end - 1) + 1 : from };
}
