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

/** A segment as the checks are to see it. */
export interface BareSegment {
  readonly texts: Texts;
  /** What was found in those texts, with its places in the texts with tags. */
  readonly place: (findings: readonly Finding[]) => Finding[];
  /** What was found in those texts, with its places in the texts with tags, and what is wrong with the tags themselves. */
  readonly restore: (findings: readonly Finding[]) => Finding[];
}

/** A segment without its tags, and the way back; a segment of a document that has no tags, as it is. */
export function withoutTags(texts: Texts, facts: DocumentFacts): BareSegment {
  if (facts.isTagged !== true) return { texts, place: asTheyAre, restore: asTheyAre };
  const sides = { source: stripTags(texts.source), target: stripTags(texts.target) };
  const bare = { source: sides.source.words, target: sides.target.words };
  const place = (findings: readonly Finding[]) =>
    findings.map((finding) => placed(finding, sides[finding.side], texts[finding.side]));
  return {
    texts: bare,
    place,
    restore: (findings) => [...tags.run({ ...bare, tagged: texts }, facts, {}), ...place(findings)],
  };
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
