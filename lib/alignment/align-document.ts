import type { Sentence } from "../bitext/sentence";
import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import { findAnchors } from "./anchors";
import { type Band, bandAlong, bandAround } from "./band";
import { beadScorer } from "./bead-scorer";
import type { BeadSpan } from "./bead-shapes";
import { cognates } from "./cognates";
import { posteriors } from "./confidence";
import { type DocumentModel, learnDocument } from "./document-model";
import type { Expectations } from "./evidence-row";
import { firstExpectations, learnExpectations } from "./expectations";
import { lexiconLinks } from "./lexicon-links";
import { bestPath } from "./search";
import { indexSide, type SideIndex } from "./side-index";
import { narrowed } from "./sketch";
import { type TranslationTable, translationTable } from "./translation-table";
import type { WordLinks } from "./word-links";
import { learnWords } from "./word-model";

/** Two sides to align, sentence by sentence, in reading order. */
export interface AlignmentInput {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** Word translations to use beside the document's own evidence. */
  readonly lexicon?: BilingualLexicon | undefined;
  /** Told how much is done, 0 to 1, rising; what it throws ends the alignment and travels. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** How far around the path the alternatives of a bead are weighed for its confidence, in sentences. */
const CONFIDENCE_MARGIN = 3;
const PASSES = 2;
/** How far around the first path the second search looks, in sentences. */
const SEARCH_MARGIN = 6;
/** The shares of the work that are done when the first and the second search end. */
const AFTER_FIRST = 0.45;
const AFTER_SECOND = 0.9;

/** What the passes over a document have found. */
export interface AlignedDocument {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
  /** What was known of the words before any sentence was linked. */
  readonly evidence: TranslationTable;
  /** Whether a lexicon was part of it. */
  readonly hasLexicon: boolean;
  readonly expected: Expectations;
  readonly model: DocumentModel;
  /** Links and gaps in order. */
  readonly path: readonly BeadSpan[];
  /** Per bead of the path: the probability that it is right. */
  readonly confidences: readonly number[];
}

/**
 * Passes of dynamic programming in a band around anchors (Moore 2002; Varga et al. 2005), each with what the one before has found out
 * about the document's words and habits.
 */
export function alignDocument(input: AlignmentInput): AlignedDocument {
  const source = indexSide(input.source);
  const target = indexSide(input.target);
  const progress = input.onProgress ?? (() => undefined);
  progress(0);
  const evidence = [
    cognates(source, target),
    ...(input.lexicon ? [lexiconLinks(input.lexicon, source, target)] : []),
  ];
  const tableOf = (links: readonly WordLinks[]): TranslationTable =>
    translationTable(source.vocabulary.length, links);
  const firstTable = tableOf(evidence);
  let last = pass(source, target, {
    table: firstTable,
    expected: firstExpectations(source, target, firstTable),
    model: learnDocument([], source, target),
    onProgress: (fraction) => progress(AFTER_FIRST * fraction),
  });
  for (let round = 1; round < PASSES; round += 1) {
    const { path } = last;
    const words = learnWords({ path, source, target, table: last.table });
    const table = tableOf([...evidence, words]);
    const before = firstExpectations(source, target, table);
    last = pass(source, target, {
      table,
      expected: learnExpectations(path, { source, target, table, expected: before }),
      model: learnDocument(path, source, target),
      along: path,
      onProgress: (fraction) => progress(AFTER_FIRST + (AFTER_SECOND - AFTER_FIRST) * fraction),
    });
  }
  const confidences = confidencesOf(source, target, last);
  progress(1);
  const known = { evidence: firstTable, hasLexicon: input.lexicon !== undefined };
  return { ...last, ...known, source, target, confidences };
}

/** One search: what it knew, and the best path. */
export interface Pass {
  readonly table: TranslationTable;
  readonly expected: Expectations;
  readonly model: DocumentModel;
  readonly path: readonly BeadSpan[];
}

interface PassInput {
  /** A path that is about right: the search stays close to it. */
  readonly along?: readonly BeadSpan[] | undefined;
  /** True when links are rare, so that no sketch of them shows where the path runs. */
  readonly isSparse?: boolean;
  readonly table: TranslationTable;
  readonly expected: Expectations;
  readonly model: DocumentModel;
  readonly onProgress: (fraction: number) => void;
}

/** Searches for the best path, in a band around the anchors that the table gives. */
export function pass(source: SideIndex, target: SideIndex, input: PassInput): Pass {
  const { table, expected, model, onProgress } = input;
  const sizes = { source: source.size, target: target.size };
  const band = input.along
    ? bandAlong(input.along, sizes, SEARCH_MARGIN)
    : firstBand(source, target, input);
  const scorer = beadScorer({ source, target, table, expected, band, model });
  return { table, expected, model, path: bestPath({ band, scorer, onProgress }) };
}

function firstBand(
  source: SideIndex,
  target: SideIndex,
  { table, expected, model, isSparse }: PassInput,
): Band {
  const sizes = { source: source.size, target: target.size };
  const band = bandAround(findAnchors(source, target, table), sizes);
  if (isSparse) return band;
  return narrowed({ source, target, table, expected, lengths: model.lengths, band });
}

/** The probability that each bead of a path is right, among the paths close by. */
export function confidencesOf(source: SideIndex, target: SideIndex, last: Pass): number[] {
  const { table, expected, model, path } = last;
  const sizes = { source: source.size, target: target.size };
  const band = bandAlong(path, sizes, CONFIDENCE_MARGIN);
  const scorer = beadScorer({ source, target, table, expected, band, model });
  return posteriors({ path, band, scorer });
}
