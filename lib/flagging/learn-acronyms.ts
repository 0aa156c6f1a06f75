import { FRENCH_ACRONYMS } from "../languages/fr/acronyms-from-english";
import { AMBIGUOUS_ACRONYMS } from "../languages/fr/ambiguous-acronyms";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { allMatches } from "../text/all-matches";
import type { SegmentToCheck } from "./segment-to-check";

/** An acronym of the source and the one that the target's readers know it by. */
export interface AcronymPair {
  readonly source: string;
  readonly target: string;
}

/**
 * Learns the acronyms that a document translates: those introduced in parentheses on both sides of a segment
 * (`Collective Security Treaty Organization (CSTO)`, `Organisation du traité… (OTSC)`), those that
 * keep company three times or more unless French has the first one too (`HTML`), and those of several senses whose
 * sense the document tells.
 */
export function acronymLearner({ french }: LanguageKnowledge) {
  const inSource = new Map<string, number>();
  const inTarget = new Map<string, number>();
  const together = new Map<string, number>();
  const introductions: AcronymPair[] = [];
  const senses = senseLearner();
  return {
    add(segment: SegmentToCheck): void {
      senses.add(segment.source);
      if (!TWO_CAPITALS.test(segment.source) && !TWO_CAPITALS.test(segment.target)) return;
      const source = acronyms(segment.source);
      const target = acronyms(segment.target);
      for (const acronym of source) count(inSource, acronym);
      for (const acronym of target) count(inTarget, acronym);
      for (const pair of companions(source, target)) count(together, pair);
      const [first, ...moreSource] = introduced(segment.source);
      const [other, ...moreTarget] = introduced(segment.target);
      if (first === undefined || other === undefined) return;
      if (moreSource.length === 0 && moreTarget.length === 0)
        introductions.push({ source: first, target: other });
    },
    learnt(): AcronymPair[] {
      const pairs = new Map<string, AcronymPair>();
      const learn = ({ source, target }: AcronymPair) => {
        // An acronym that the other side knows too is not a translation.
        if (source === target || inSource.has(target) || pairs.has(source)) return;
        pairs.set(source, { source, target });
      };
      introductions.forEach(learn);
      for (const [key, times] of together) {
        const [source = "", target = ""] = key.split(" ");
        const all = (inSource.get(source) ?? 0) + (inTarget.get(target) ?? 0);
        // Dice's coefficient: 0.7 lets one segment in three leave the acronym out.
        const isKept = french?.has(source) === true;
        if (times >= 3 && (2 * times) / all >= 0.7 && !isKept) learn({ source, target });
      }
      senses.learnt().forEach(learn);
      return [...pairs.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
    },
  };
}

const TWO_CAPITALS = /\p{Lu}{2}/u;

const AMBIGUOUS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...AMBIGUOUS_ACRONYMS.keys()].join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Whether a text tells of the sense of an acronym of several senses; mostly a glance at the letters is enough. */
const SENSES = [...AMBIGUOUS_ACRONYMS].map(([acronym, words]) => {
  const sense = new RegExp(`(?<!\\p{L})(?:${words.join("|")})`, "iu");
  const isTold = (source: string, lower: string) =>
    words.some((word) => lower.includes(word)) && sense.test(source);
  return [acronym, isTold] as const;
});

/** Learns which acronyms of several senses stand in a document that tells of the sense that French translates. */
function senseLearner() {
  const seen = new Set<string>();
  const untold = new Map(SENSES);
  return {
    add(source: string): void {
      const lower = source.toLowerCase();
      for (const [acronym, isTold] of untold) if (isTold(source, lower)) untold.delete(acronym);
      if (TWO_CAPITALS.test(source)) {
        for (const [acronym] of allMatches(source, AMBIGUOUS)) seen.add(acronym);
      }
    },
    learnt(): AcronymPair[] {
      return [...seen].flatMap((source) => {
        const target = FRENCH_ACRONYMS[source];
        return target !== undefined && !untold.has(source) ? [{ source, target }] : [];
      });
    },
  };
}

// Not `SEE ALSO`, `VOIR AUSSI`: capitals in a row are a heading.
const ACRONYM = /(?<!\p{Lu}{2} |[\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}]| \p{Lu}{2})/gu;

function acronyms(text: string): Set<string> {
  return new Set(text.match(ACRONYM));
}

function introduced(text: string): string[] {
  return allMatches(text, /\((\p{Lu}{2,8})\)/gu).flatMap(([, acronym]) => acronym ?? []);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Pairs that one segment's two sides show and that are missing from the respective other side. */
function companions(source: ReadonlySet<string>, target: ReadonlySet<string>): string[] {
  return [...source].flatMap((left) =>
    [...target].flatMap((right) =>
      source.has(right) || target.has(left) ? [] : [`${left} ${right}`],
    ),
  );
}
