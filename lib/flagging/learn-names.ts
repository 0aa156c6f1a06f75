import { allMatches } from "../text/all-matches";
import type { SegmentToCheck } from "./segment-to-check";

/** Words capitalised inside a sentence of the source that their target keeps: `Carnegie`, `Putin`. */
export function learnNames(segments: readonly SegmentToCheck[]): string[] {
  const names = new Set<string>();
  for (const { source, target } of segments) {
    const kept = new Set(target.match(WORD));
    // Only after a lower-case word or a comma: a capital at a sentence's start proves nothing.
    for (const [, name = ""] of allMatches(source, /[\p{Ll},] (\p{Lu}[\p{L}\p{N}]+)/gu)) {
      if (kept.has(name)) names.add(name);
    }
  }
  return [...names].sort();
}

const WORD = /[\p{L}\p{N}]+/gu;
