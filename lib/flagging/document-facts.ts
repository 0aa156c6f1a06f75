import type { LanguagePair } from "../bitext/language-pair";
import { allMatches } from "../text/all-matches";
import { type AcronymPair, learnAcronyms } from "./learn-acronyms";
import { learnNames } from "./learn-names";
import type { SegmentToCheck } from "./segment-to-check";

/** The shape of DocumentFacts: whoever changes it raises this, and stored documents are learnt again. */
export const FACTS_VERSION = 2;

/** What the whole document teaches about one segment: plain data, kept with the document. */
export interface DocumentFacts {
  readonly version: number;
  readonly pair: LanguagePair;
  /** Words that stand capitalised inside a source sentence and verbatim in its target, sorted. */
  readonly names: readonly string[];
  /** Acronyms that the document translates, such as CSTO by OTSC. */
  readonly acronyms: readonly AcronymPair[];
  /** Words of six letters and more that the target says three times: terms of its own, not slips. */
  readonly repeated: readonly string[];
  /** `guillemets` where « or » stands in the target, unless straight marks are its habit. */
  readonly quotation: "guillemets" | "other";
  /** What the target puts before `? ! ; :` and inside « »: mostly no-break spaces, ordinary ones, or nothing. */
  readonly punctuationSpace: "no-break" | "ordinary" | "tight";
  /** `dash` once the target sets off words with – or —. */
  readonly dash: "dash" | "hyphen";
}

/** Learns a document's facts from all its segments, in order. */
export function learnFacts(segments: readonly SegmentToCheck[], pair: LanguagePair): DocumentFacts {
  const target = segments.map((segment) => segment.target).join("\n");
  return {
    version: FACTS_VERSION,
    pair,
    names: learnNames(segments),
    acronyms: learnAcronyms(segments),
    repeated: repeatedWords(target),
    quotation: quotation(target),
    punctuationSpace: punctuationSpace(target),
    dash: / [–—] /.test(target) ? "dash" : "hyphen",
  };
}

/**
 * One ordinary space in an otherwise careful text is a fault; a text that has hardly anything else
 * follows a habit of its own, and a flag at every mark would teach nobody anything.
 */
function punctuationSpace(target: string): DocumentFacts["punctuationSpace"] {
  const count = (pattern: RegExp) => target.match(pattern)?.length ?? 0;
  const careful = count(/[\u00a0\u202f][?!;:»%]|«[\u00a0\u202f]/g);
  const ordinary = count(/ [?!;:»]|« /g);
  const tight = count(/\p{L}(?:[?!;]|:\s)/gu);
  // Fewer than three places are no habit yet.
  if (ordinary + tight < 3 || careful >= Math.max(ordinary, tight)) return "no-break";
  return ordinary >= tight ? "ordinary" : "tight";
}

/** With five straight marks for each « or » the guillemets are the exception. */
function quotation(target: string): DocumentFacts["quotation"] {
  const guillemets = target.match(/[«»]/g)?.length ?? 0;
  const straight = target.match(/"/g)?.length ?? 0;
  return guillemets > 0 && straight <= 5 * guillemets ? "guillemets" : "other";
}

function repeatedWords(target: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of allMatches(target, /\p{Ll}{6,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
}
