import { allMatches } from "../text/all-matches";

/** How a document writes what can be written in several ways. */
export interface WritingHabits {
  /** Words of six letters and more that the target says three times: terms of its own, not slips. */
  readonly repeated: readonly string[];
  /** `guillemets` where « or » stands in the target, unless straight marks are its habit. */
  readonly quotation: "guillemets" | "other";
  /** What the target puts before `? ! ; :` and inside « »: mostly no-break spaces, ordinary ones, or nothing. */
  readonly punctuationSpace: "no-break" | "ordinary" | "tight";
  /** `dash` once the target sets off words with – or —. */
  readonly dash: "dash" | "hyphen";
  /** How it mostly writes three points; `open` where neither is a habit. */
  readonly ellipsis: "character" | "points" | "open";
  /** How it mostly writes an apostrophe; `open` where neither is a habit. */
  readonly apostrophe: "typographic" | "straight" | "open";
}

/** Learns a document's habits of writing from its targets. */
export function habitLearner() {
  const words = new Map<string, number>();
  const counts = {
    guillemets: 0,
    straight: 0,
    careful: 0,
    ordinary: 0,
    tight: 0,
    dashes: 0,
    ellipses: 0,
    points: 0,
    curved: 0,
    upright: 0,
  };
  return {
    add(target: string): void {
      for (const [word] of allMatches(target, /\p{Ll}{6,}/gu))
        words.set(word, (words.get(word) ?? 0) + 1);
      counts.curved += countMatches(target, /’(?=\w|[à-ÿ])/gi);
      counts.upright += countMatches(target, /\w'(?=\w|[à-ÿ])/gi);
      if (!MARKS.test(target)) return;
      for (const [mark, pattern] of PATTERNS) counts[mark] += countMatches(target, pattern);
    },
    learnt: (): WritingHabits => ({
      repeated: [...words].flatMap(([word, count]) => (count >= 3 ? word : [])).sort(),
      quotation: quotation(counts),
      punctuationSpace: punctuationSpace(counts),
      dash: counts.dashes > 0 ? "dash" : "hyphen",
      ellipsis: majority("character", counts.ellipses, { other: "points", count: counts.points }),
      apostrophe: majority("typographic", counts.curved, {
        other: "straight",
        count: counts.upright,
      }),
    }),
  };
}

const countMatches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const MARKS = /[«»"?!;:%–—…]|\.\.\./;

const PATTERNS = [
  ["guillemets", /[«»]/g],
  ["straight", /"/g],
  ["careful", /[\u00a0\u202f][?!;:»%]|«[\u00a0\u202f]/g],
  ["ordinary", / [?!;:»]|« /g],
  ["tight", /\p{L}(?:[?!;]|:(?:\s|$))/gu],
  ["dashes", / [–—] /g],
  ["ellipses", /…/g],
  ["points", /(?<!\.)\.\.\.(?!\.)/g],
] as const;

type Counts = Readonly<Record<(typeof PATTERNS)[number][0], number>>;

/**
 * One ordinary space in an otherwise careful text is a fault; a text that has hardly anything else
 * follows a habit of its own, and a flag at every mark would teach nobody anything.
 */
function punctuationSpace({ careful, ordinary, tight }: Counts): WritingHabits["punctuationSpace"] {
  // Fewer than three places are no habit yet.
  if (ordinary + tight < 3 || careful >= Math.max(ordinary, tight)) return "no-break";
  return ordinary >= tight ? "ordinary" : "tight";
}

/** With five straight marks for each « or » the guillemets are the exception. */
function quotation({ guillemets, straight }: Counts): WritingHabits["quotation"] {
  return guillemets > 0 && straight <= 5 * guillemets ? "guillemets" : "other";
}

/** Places for each of the other kind: more of those are a second hand, and a flag at each would teach nobody anything. */
const HABIT = 10;

function majority<First extends string, Second extends string>(
  first: First,
  count: number,
  second: { readonly other: Second; readonly count: number },
): First | Second | "open" {
  if (count >= HABIT * Math.max(1, second.count)) return first;
  return second.count >= HABIT * Math.max(1, count) ? second.other : "open";
}
