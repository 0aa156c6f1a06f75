import { ENGLISH_FUNCTION_WORDS } from "../languages/en/function-words";
import { oncePerText } from "../text/once-per-text";
import { oncePerSegment } from "./once-per-segment";
import type { SegmentToCheck } from "./segment-to-check";
import { type SourceWord, sourceWords } from "./source-words";

/** Two or three content words of a source in a row, which may be a term: `outdoor unit`. */
export interface SourceTerm {
  /** In lower case, the last word in the singular. */
  readonly key: string;
  /** Index of its first word. */
  readonly first: number;
  readonly length: number;
}

/** The words of a source that terms can be made of; what stands between them, and names, is `undefined`. */
export const termWords = oncePerSegment((segment): readonly (string | undefined)[] => {
  const words: (string | undefined)[] = [];
  for (const word of sourceWords(segment).words) words.push(termWord(word));
  return words;
});

/** The stretches of two and three term words that stand next to one another. */
export function sourceTerms(
  segment: SegmentToCheck,
  words: readonly (string | undefined)[] = termWords(segment),
): SourceTerm[] {
  const { words: all } = sourceWords(segment);
  const terms: SourceTerm[] = [];
  for (let first = 0; first < words.length - 1; first += 1) {
    let key = "";
    for (let at = first; at < first + LONGEST; at += 1) {
      const word = words[at];
      if (word === undefined || (at > first && !isNextTo(segment.source, all[at - 1], all[at])))
        break;
      const length = at - first + 1;
      if (length > 1) terms.push({ key: `${key} ${singular(word)}`, first, length });
      key = key === "" ? word : `${key} ${word}`;
    }
  }
  return terms;
}

const LONGEST = 3;

/** A word in small letters, or the first of the segment. */
function termWord({ text, span, forms }: SourceWord): string | undefined {
  const lower = forms[0] ?? "";
  if ((text !== lower && span.start > 3) || !mayBePart(lower)) return undefined;
  return lower;
}

const mayBePart = oncePerText(
  (lower) =>
    /^[a-z]{3,}(?:-[a-z]+)*$/.test(lower) &&
    !ENGLISH_FUNCTION_WORDS.has(lower) &&
    !NO_TERM.has(lower),
);

/** Words of time, number and measure, and verbs and adjectives of every text: what style varies. */
const NO_TERM: ReadonlySet<string> = new Set(
  `for via per onto upon against without towards toward versus may can will would must shall let get got use used uses using make makes made making take takes taken see seen say said
  says want need needs one two three four five six seven eight nine ten first second third last next new old other many
  good great best better big small large little long short high low own sure also still even yet already never always
  often usually back away well much less least far near early late recent current former following previous different same whole full several various
  year years day days week weeks month months hour hours minute minutes time times today tomorrow yesterday people person
  man men woman women child children thing things way ways part parts number kind sort lot place example case point side
  end world country countries life set put go goes going went come comes came give given gives find found know known
  think like just please thank make sure press click select choose open close check read write install remove replace`
    .trim()
    .split(/\s+/),
);

/** True when one space alone parts two words. */
export function isNextTo(
  text: string,
  before: SourceWord | undefined,
  after: SourceWord | undefined,
): boolean {
  if (before === undefined || after === undefined) return false;
  return before.span.end + 1 === after.span.start && text.charAt(before.span.end) === " ";
}

/** The singular of an English noun, by its ending. */
export const singular = oncePerText((noun): string => {
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
});
