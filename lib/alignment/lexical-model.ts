import type { Band } from "./band";
import { type BeadEvidence, LARGEST_SIDE } from "./bead-shapes";
import { count, type SideIndex } from "./side-index";
import { entriesOf, type TranslationTable } from "./translation-table";

/** The share of a translation's tokens that the table can be expected to explain. */
const EXPLAINED = 0.18;
const UNEXPLAINED_TOKEN = Math.log(1 - EXPLAINED);
/** A bead whose one side has no evidence token at all: half the doubt of tokens that meet no counterpart. */
const NOTHING_TO_COMPARE = 0.5;

/** The lexical evidence of a whole search, row after row. */
export interface LexicalModel {
  /** Prepares the evidence of one source sentence; rows are to be asked for in ascending order. */
  readonly advance: (sourceSentence: number) => void;
  readonly logOdds: BeadEvidence;
}

/** What one source sentence explains of the target sentences from `firstTarget` on, and is explained by them. */
interface EvidenceRow {
  readonly firstTarget: number;
  /** The target token positions `[firstPosition, lastPosition)` are in reach. */
  readonly firstPosition: number;
  readonly lastPosition: number;
  /** The number of tokens of the source sentence. */
  readonly tokens: number;
  /** Per target token position: summed probability over background. */
  readonly ofTarget: Float32Array;
  /** Per target sentence and source token: the same in the other direction. */
  readonly ofSource: Float32Array;
}

const NO_EVIDENCE: EvidenceRow = {
  firstTarget: 0,
  firstPosition: 0,
  lastPosition: 0,
  tokens: 0,
  ofTarget: new Float32Array(0),
  ofSource: new Float32Array(0),
};

interface Inputs {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
  readonly band: Band;
}

/**
 * Log-odds that the words of a bead come from each other (IBM model 1, Brown et al. 1993, mixed with a unigram background, mean
 * of the two directions) rather than from the background alone. Memory is that of the last few rows of the band.
 */
export function lexicalModel({ source, target, table, band }: Inputs): LexicalModel {
  const rows: EvidenceRow[] = [];
  return {
    advance: (sentence) => {
      rows[sentence % LARGEST_SIDE] = evidenceRow(sentence, { source, target, table, band });
    },
    logOdds: (shape, sourceEnd, targetEnd) => {
      const sourceStart = sourceEnd - shape.source;
      const targetStart = targetEnd - shape.target;
      const sourceTokens = tokensBetween(source, sourceStart, sourceEnd);
      const targetTokens = tokensBetween(target, targetStart, targetEnd);
      if (sourceTokens === 0 || targetTokens === 0) {
        return (NOTHING_TO_COMPARE * UNEXPLAINED_TOKEN * (sourceTokens + targetTokens)) / 2;
      }
      const explaining: EvidenceRow[] = [];
      for (let sentence = sourceStart; sentence < sourceEnd; sentence += 1) {
        explaining.push(rows[sentence % LARGEST_SIDE] ?? NO_EVIDENCE);
      }
      const firstPosition = target.tokenStart[targetStart] ?? 0;
      let sum = explainedTarget(explaining, {
        start: firstPosition,
        end: firstPosition + targetTokens,
        weight: EXPLAINED / (sourceTokens + 1),
      });
      const sentences = {
        start: targetStart,
        end: targetEnd,
        weight: EXPLAINED / (targetTokens + 1),
      };
      for (const row of explaining) {
        sum += explainedSource(row, sentences);
      }
      return sum / 2;
    },
  };
}

function tokensBetween(side: SideIndex, start: number, end: number): number {
  return (side.tokenStart[end] ?? 0) - (side.tokenStart[start] ?? 0);
}

/** What is to be explained, and how much one explaining token counts. */
interface Explained {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The target token positions `[start, end)`, by all source sentences of the bead together. */
function explainedTarget(rows: readonly EvidenceRow[], { start, end, weight }: Explained): number {
  let sum = 0;
  for (let position = start; position < end; position += 1) {
    let ratio = 0;
    for (const row of rows) {
      ratio += row.ofTarget[position - row.firstPosition] ?? 0;
    }
    sum += ratio > 0 ? Math.log(1 - EXPLAINED + weight * ratio) : UNEXPLAINED_TOKEN;
  }
  return sum;
}

/** The tokens of one source sentence, by the target sentences `[start, end)` together. */
function explainedSource(row: EvidenceRow, { start, end, weight }: Explained): number {
  let sum = 0;
  for (let token = 0; token < row.tokens; token += 1) {
    let ratio = 0;
    for (let match = start; match < end; match += 1) {
      ratio += row.ofSource[(match - row.firstTarget) * row.tokens + token] ?? 0;
    }
    sum += ratio > 0 ? Math.log(1 - EXPLAINED + weight * ratio) : UNEXPLAINED_TOKEN;
  }
  return sum;
}

function evidenceRow(sentence: number, { source, target, table, band }: Inputs): EvidenceRow {
  // The widest reach of any bead that holds this sentence.
  const firstTarget = band.low[Math.max(0, sentence + 1 - LARGEST_SIDE)] ?? 0;
  const lastTarget = band.high[Math.min(source.size, sentence + LARGEST_SIDE)] ?? 0;
  const firstPosition = target.tokenStart[firstTarget] ?? 0;
  const lastPosition = target.tokenStart[lastTarget] ?? 0;
  const tokens = count(source.tokenStart, sentence);
  const row: EvidenceRow = {
    firstTarget,
    firstPosition,
    lastPosition,
    tokens,
    ofTarget: new Float32Array(lastPosition - firstPosition),
    ofSource: new Float32Array((lastTarget - firstTarget) * tokens),
  };
  const start = source.tokenStart[sentence] ?? 0;
  for (const [token, type] of source.tokens.subarray(start, start + tokens).entries()) {
    const background = source.background[type] ?? 1;
    for (const { match, probability } of entriesOf(table, type)) {
      addEntry(row, target, { token, match, probability, background });
    }
  }
  return row;
}

interface Entry {
  /** The place of the source token in its sentence. */
  readonly token: number;
  readonly match: number;
  readonly probability: number;
  /** Of the source token. */
  readonly background: number;
}

function addEntry(row: EvidenceRow, target: SideIndex, entry: Entry): void {
  const forward = entry.probability / (target.background[entry.match] ?? 1);
  const backward = entry.probability / entry.background;
  const end = target.positionStart[entry.match + 1] ?? 0;
  for (let slot = firstAtLeast(target, entry.match, row.firstPosition); slot < end; slot += 1) {
    const position = target.positions[slot] ?? 0;
    if (position >= row.lastPosition) {
      return;
    }
    const match = (target.sentenceOf[position] ?? 0) - row.firstTarget;
    add(row.ofTarget, position - row.firstPosition, forward);
    add(row.ofSource, match * row.tokens + entry.token, backward);
  }
}

function add(sums: Float32Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}

/** The first slot of a type's positions that is not before `position` (binary search). */
function firstAtLeast(side: SideIndex, type: number, position: number): number {
  let low = side.positionStart[type] ?? 0;
  let high = side.positionStart[type + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((side.positions[middle] ?? 0) < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
