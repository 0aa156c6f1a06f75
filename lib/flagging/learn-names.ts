import { allMatches } from "../text/all-matches";
import type { SegmentToCheck } from "./segment-to-check";

/** Learns words capitalised inside a sentence of the source that their target keeps: `Carnegie`, `Putin`. */
export function nameLearner() {
  const names = new Set<string>();
  return {
    add({ source, target }: SegmentToCheck): void {
      // Only after a lower-case word or a comma: a capital at a sentence's start proves nothing.
      const candidates = allMatches(source, /[\p{Ll},] (\p{Lu}[\p{L}\p{N}]+)/gu);
      if (candidates.length === 0) return;
      const kept = new Set(target.match(WORD));
      for (const [, name = ""] of candidates) if (kept.has(name)) names.add(name);
    },
    learnt: (): string[] => [...names].sort(),
  };
}

const WORD = /[\p{L}\p{N}]+/gu;
