import type { Bead } from "../bitext/bead";
import type { Sentence } from "../bitext/sentence";
import { findAnchors } from "./anchors";
import { bandAlong, bandAround } from "./band";
import { beadScorer } from "./bead-scorer";
import type { BeadSpan } from "./bead-shapes";
import { cognates } from "./cognates";
import { posteriors } from "./confidence";
import { cooccurrences } from "./cooccurrence";
import type { Lexicon } from "./lexicon";
import { lexiconCandidates } from "./lexicon-candidates";
import { bestPath } from "./search";
import { indexSide, type SideIndex } from "./side-index";
import {
  type TranslationCandidate,
  type TranslationTable,
  translationTable,
} from "./translation-table";

/** Two sides to align, sentence by sentence, in reading order. */
export interface AlignmentInput {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** Word translations to use beside the document's own evidence. */
  readonly lexicon?: Lexicon | undefined;
  /** Told how much is done, 0 to 1, rising; what it throws ends the alignment and travels. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** How far around the path the alternatives of a bead are weighed for its confidence, in sentences. */
const CONFIDENCE_MARGIN = 3;
/** The shares of the work that are done when the first and the second search end. */
const AFTER_FIRST = 0.45;
const AFTER_SECOND = 0.9;

/**
 * Aligns two texts that translate each other: beads in order, every sentence of either side in exactly one of them. Two passes of
 * dynamic programming in a band around anchors (Moore 2002; Varga et al. 2005), the second with the word pairs that the first
 * one found. Deterministic; time and memory grow linearly with the sentences.
 */
export function alignSentences(input: AlignmentInput): Bead[] {
  const source = indexSide(input.source);
  const target = indexSide(input.target);
  const progress = input.onProgress ?? (() => undefined);
  progress(0);
  const evidence = [
    cognates(source, target),
    input.lexicon ? lexiconCandidates(input.lexicon, source, target) : [],
  ];
  const first = pass(source, target, {
    evidence,
    onProgress: (fraction) => progress(AFTER_FIRST * fraction),
  });
  const second = pass(source, target, {
    evidence: [...evidence, cooccurrences(first.path, source, target)],
    onProgress: (fraction) => progress(AFTER_FIRST + (AFTER_SECOND - AFTER_FIRST) * fraction),
  });
  const beads = withConfidence(source, target, second);
  progress(1);
  return beads;
}

interface Pass {
  readonly table: TranslationTable;
  readonly path: readonly BeadSpan[];
}

interface PassInput {
  readonly evidence: readonly (readonly TranslationCandidate[])[];
  readonly onProgress: (fraction: number) => void;
}

function pass(source: SideIndex, target: SideIndex, { evidence, onProgress }: PassInput): Pass {
  const table = translationTable(source.vocabulary.length, ...evidence);
  const band = bandAround(findAnchors(source, target, table), {
    source: source.size,
    target: target.size,
  });
  const scorer = beadScorer({ source, target, table, band });
  return { table, path: bestPath({ band, scorer, onProgress }) };
}

function withConfidence(source: SideIndex, target: SideIndex, { table, path }: Pass): Bead[] {
  const sizes = { source: source.size, target: target.size };
  const band = bandAlong(path, sizes, CONFIDENCE_MARGIN);
  const scorer = beadScorer({ source, target, table, band });
  const confidences = posteriors({ path, band, scorer });
  return path.map((bead, index) => ({
    source: indexes(bead.sourceStart, bead.sourceCount),
    target: indexes(bead.targetStart, bead.targetCount),
    confidence: confidences[index] ?? 0,
  }));
}

function indexes(start: number, size: number): number[] {
  return Array.from({ length: size }, (_, offset) => start + offset);
}
