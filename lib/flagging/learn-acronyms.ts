import { allMatches } from "../text/all-matches";
import type { SegmentToCheck } from "./segment-to-check";

/** An acronym of the source and the one that the target's readers know it by. */
export interface AcronymPair {
  readonly source: string;
  readonly target: string;
}

/**
 * The acronyms that a document translates: those introduced in parentheses on both sides of a segment
 * (`Collective Security Treaty Organization (CSTO)`, `Organisation du traité… (OTSC)`), and those that
 * keep company three times or more.
 */
export function learnAcronyms(segments: readonly SegmentToCheck[]): AcronymPair[] {
  const inSource = countSegments(segments.map((segment) => segment.source));
  const inTarget = countSegments(segments.map((segment) => segment.target));
  const pairs = new Map<string, AcronymPair>();
  const learn = (source: string, target: string) => {
    // An acronym that the other side knows too is not a translation.
    if (source === target || inSource.has(target) || pairs.has(source)) return;
    pairs.set(source, { source, target });
  };
  for (const segment of segments) {
    const [source, ...moreSource] = introduced(segment.source);
    const [target, ...moreTarget] = introduced(segment.target);
    if (source === undefined || target === undefined) continue;
    if (moreSource.length === 0 && moreTarget.length === 0) learn(source, target);
  }
  for (const { source, target, together } of companions(segments)) {
    const all = (inSource.get(source) ?? 0) + (inTarget.get(target) ?? 0);
    // Dice's coefficient: 0.7 lets one segment in three leave the acronym out.
    if (together >= 3 && (2 * together) / all >= 0.7) learn(source, target);
  }
  return [...pairs.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

// Not `SEE ALSO`, `VOIR AUSSI`: capitals in a row are a heading.
const ACRONYM = /(?<!\p{Lu}{2} |[\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}]| \p{Lu}{2})/gu;

function acronyms(text: string): Set<string> {
  return new Set(text.match(ACRONYM));
}

function introduced(text: string): string[] {
  return allMatches(text, /\((\p{Lu}{2,8})\)/gu).flatMap(([, acronym]) => acronym ?? []);
}

function countSegments(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const acronym of acronyms(text)) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
  }
  return counts;
}

interface Companions extends AcronymPair {
  readonly together: number;
}

/** Pairs that one segment's two sides show and that are missing from the respective other side. */
function companions(segments: readonly SegmentToCheck[]): Companions[] {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    const source = acronyms(segment.source);
    const target = acronyms(segment.target);
    for (const left of source) {
      for (const right of target) {
        if (source.has(right) || target.has(left)) continue;
        const key = `${left} ${right}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([key, together]) => {
    const [source = "", target = ""] = key.split(" ");
    return { source, target, together };
  });
}
