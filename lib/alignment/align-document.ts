import type { Sentence } from "../bitext/sentence";
import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import { findAnchors } from "./anchors";
import { type Band, bandAround } from "./band";
import { bandOfRivals, type ScoredSpan } from "./band-of-rivals";
import { beadScorer } from "./bead-scorer";
import type { BeadSpan } from "./bead-shapes";
import { cognates } from "./cognates";
import { posteriorOf, posteriors } from "./confidence";
import { type DocumentModel, learnDocument } from "./document-model";
import type { Expectations } from "./evidence-row";
import { firstExpectations, learnExpectations } from "./expectations";
import { lexiconLinks } from "./lexicon-links";
import { likeliestPath } from "./likeliest-path";
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

/** All paths are weighed that stray from the first one by so much: on one or two evident translations each way. */
const STRAYING = { loss: 25, nearest: 4, farthest: 12 };
/** The shares of the work that are done when the first search ends, and when all paths close to it are weighed. */
const AFTER_SEARCH = 0.5;
const AFTER_WEIGHING = 0.9;

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
 * Two passes of dynamic programming (Moore 2002; Varga et al. 2005): the best path in a band around anchors; then, with what it tells of
 * the document's words and habits, the beads that are likeliest among all paths close to it.
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
  const first = pass(source, target, {
    table: firstTable,
    expected: firstExpectations(source, target, firstTable),
    model: learnDocument([], source, target),
    onProgress: (fraction) => progress(AFTER_SEARCH * fraction),
  });
  const { path } = first;
  const table = tableOf([...evidence, learnWords({ path, source, target, table: firstTable })]);
  const before = firstExpectations(source, target, table);
  const learnt = {
    table,
    expected: learnExpectations(path, { source, target, table, expected: before }),
    model: learnDocument(path, source, target),
  };
  const sizes = { source: source.size, target: target.size };
  const band = bandOfRivals(path, sizes, STRAYING);
  const settled = settle(source, target, {
    ...learnt,
    band,
    onProgress: (fraction) => progress(AFTER_SEARCH + (AFTER_WEIGHING - AFTER_SEARCH) * fraction),
  });
  progress(1);
  const known = { evidence: firstTable, hasLexicon: input.lexicon !== undefined };
  return { ...learnt, ...known, source, target, ...settled };
}

/** One search: what it knew, and the best path. */
export interface Pass {
  readonly table: TranslationTable;
  readonly expected: Expectations;
  readonly model: DocumentModel;
  readonly path: readonly ScoredSpan[];
}

interface PassInput {
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
  const band = firstBand(source, target, input);
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

interface SettleInput extends Omit<Pass, "path"> {
  /** The paths that are weighed. */
  readonly band: Band;
  readonly onProgress: (fraction: number) => void;
}

/** The likeliest beads close to a path, and the probability that each is right among all the paths close by. */
export function settle(
  source: SideIndex,
  target: SideIndex,
  { table, expected, model, band, onProgress }: SettleInput,
): Pick<AlignedDocument, "path" | "confidences"> {
  const scorer = beadScorer({ source, target, table, expected, band, model });
  const weighed = posteriors({ band, scorer, onProgress });
  const likeliest = likeliestPath(weighed);
  return { path: likeliest, confidences: likeliest.map((bead) => posteriorOf(weighed, bead)) };
}
