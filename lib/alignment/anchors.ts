import { heaviestChain } from "./heaviest-chain";
import { count, type SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";

/** A source and a target sentence that very likely translate each other. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Only words that are this rare on both sides vote. */
const RAREST = 3;
/** Weaker candidates (cognates) do not vote, and a pair needs this many votes. */
const WEAKEST_VOTE = 0.1;
const FEWEST_VOTES = 0.25;
/** A pair cannot outvote several others. */
const STRONGEST_ANCHOR = 2;
/** An anchor stays when this many of its six neighbours on the chain lie on about the same diagonal. */
const NEIGHBOURHOOD = 3;
const SUPPORTERS = 2;
const DRIFT = 6;
const RELATIVE_DRIFT = 0.15;

/**
 * Sentence pairs that hold the same rare words, numbers and names: the heaviest chain that rises on both sides, without the
 * anchors that their neighbours contradict. Time is k log k in the pairs.
 */
export function findAnchors(
  source: SideIndex,
  target: SideIndex,
  table: TranslationTable,
): Anchor[] {
  const pairs: Anchor[] = [];
  const votes: Votes = { weights: new Float64Array(target.size), voted: [] };
  for (let sentence = 0; sentence < source.size; sentence += 1) {
    castVotes(votes, sentence, { source, target, table });
    for (const match of votes.voted) {
      const weight = votes.weights[match] ?? 0;
      votes.weights[match] = 0;
      if (weight >= FEWEST_VOTES) {
        pairs.push({ source: sentence, target: match, weight: Math.min(STRONGEST_ANCHOR, weight) });
      }
    }
    votes.voted.length = 0;
  }
  return supported(heaviestChain(pairs));
}

/** What a source sentence gives to the target sentences; used again for each. */
interface Votes {
  /** Per target sentence; zero for those that are not in `voted`. */
  readonly weights: Float64Array;
  readonly voted: number[];
}

interface Evidence {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
}

/** Weighs each target sentence that shares rare words with the sentence. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function castVotes(
  { weights, voted }: Votes,
  sentence: number,
  { source, target, table }: Evidence,
): void {
  const last = source.tokenStart[sentence + 1] ?? 0;
  for (let at = source.tokenStart[sentence] ?? 0; at < last; at += 1) {
    const type = source.tokens[at] ?? 0;
    const occurrences = count(source.positionStart, type);
    if (occurrences > RAREST) continue;
    for (let entry = table.start[type] ?? 0; entry < (table.start[type + 1] ?? 0); entry += 1) {
      const probability = Math.max(table.forward[entry] ?? 0, table.backward[entry] ?? 0);
      if (probability < WEAKEST_VOTE) continue;
      const match = table.targets[entry] ?? 0;
      const places = count(target.positionStart, match);
      if (places > RAREST) continue;
      const vote = probability / (places * occurrences);
      for (let place = 0; place < places; place += 1) {
        const position = target.positions[(target.positionStart[match] ?? 0) + place] ?? 0;
        const sharing = target.sentenceOf[position] ?? 0;
        const before = weights[sharing] ?? 0;
        if (before === 0) voted.push(sharing);
        weights[sharing] = before + vote;
      }
    }
  }
}

function supported(chain: readonly Anchor[]): Anchor[] {
  return chain.filter((anchor, index) => {
    const neighbours = chain.slice(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD + 1);
    const supporters = neighbours.filter(
      (other) => other !== anchor && onSameDiagonal(anchor, other),
    );
    return supporters.length >= SUPPORTERS;
  });
}

function onSameDiagonal(a: Anchor, b: Anchor): boolean {
  const rows = Math.abs(b.source - a.source);
  return Math.abs(b.target - a.target - (b.source - a.source)) <= DRIFT + RELATIVE_DRIFT * rows;
}
