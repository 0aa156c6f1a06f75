import { bandAlong } from "./band";
import type { BeadSpan } from "./bead-shapes";
import type { EvidenceInput, Expectations } from "./evidence-row";
import { lexicalEvidence } from "./lexical-evidence";
import type { SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";

/** Before anything is learnt: words with a translation somewhere in the other text, and words without. */
const WITH_TRANSLATION = 0.4;
const WITHOUT_TRANSLATION = 0.15;
/** What words of the same kind do counts as this many occurrences. */
const PRIOR_OCCURRENCES = 4;
const LEAST = 0.15;
const MOST = 0.9;

/** What is expected of words before any sentence is linked. */
export function firstExpectations(
  source: SideIndex,
  target: SideIndex,
  table: TranslationTable,
): Expectations {
  const expected = {
    source: new Float64Array(source.vocabulary.length).fill(WITHOUT_TRANSLATION),
    target: new Float64Array(target.vocabulary.length).fill(WITHOUT_TRANSLATION),
  };
  for (let type = 0; type < source.vocabulary.length; type += 1) {
    const first = table.start[type] ?? 0;
    const last = table.start[type + 1] ?? 0;
    if (last > first) expected.source[type] = WITH_TRANSLATION;
    for (let entry = first; entry < last; entry += 1) {
      expected.target[table.targets[entry] ?? 0] = WITH_TRANSLATION;
    }
  }
  return expected;
}

/** Learns from the links of a path how often each word is explained by the other side's words, if the table is believed. */
export function learnExpectations(
  path: readonly BeadSpan[],
  input: Omit<EvidenceInput, "band">,
): Expectations {
  const { source, target } = input;
  const band = bandAlong(path, { source: source.size, target: target.size }, 0);
  const evidence = lexicalEvidence({ ...input, band });
  const ofSource = tally(source);
  const ofTarget = tally(target);
  let next = 0;
  for (const { sourceStart, sourceCount, targetStart, targetCount } of path) {
    const sourceEnd = sourceStart + sourceCount;
    for (; next < sourceEnd; next += 1) evidence.advance(next);
    if (sourceCount === 0 || targetCount === 0) continue;
    const span = { sourceStart, sourceCount, targetStart, targetCount };
    evidence.explain(span, { source: ofSource.add, target: ofTarget.add });
  }
  return {
    source: smoothed(ofSource, input.expected.source),
    target: smoothed(ofTarget, input.expected.target),
  };
}

interface Tally {
  /** Per type: its occurrences in links, and the sum of the probabilities that they are explained. */
  readonly seen: Float64Array;
  readonly explained: Float64Array;
  readonly add: (type: number, probability: number) => void;
}

function tally(side: SideIndex): Tally {
  const seen = new Float64Array(side.vocabulary.length);
  const explained = new Float64Array(side.vocabulary.length);
  return {
    seen,
    explained,
    add: (type, probability) => {
      seen[type] = (seen[type] ?? 0) + 1;
      explained[type] = (explained[type] ?? 0) + probability;
    },
  };
}

/** Each type's share, drawn towards the mean of the types of which as much was expected before. */
function smoothed({ seen, explained }: Tally, before: Float64Array): Float64Array {
  const ofKind = new Map<number, { seen: number; explained: number }>();
  before.forEach((expected, type) => {
    const sums = ofKind.get(expected) ?? { seen: 1, explained: expected };
    sums.seen += seen[type] ?? 0;
    sums.explained += explained[type] ?? 0;
    ofKind.set(expected, sums);
  });
  return before.map((expected, type) => {
    const kind = ofKind.get(expected) ?? { seen: 1, explained: expected };
    const prior = (PRIOR_OCCURRENCES * kind.explained) / kind.seen;
    const share = ((explained[type] ?? 0) + prior) / ((seen[type] ?? 0) + PRIOR_OCCURRENCES);
    return Math.min(MOST, Math.max(LEAST, share));
  });
}
