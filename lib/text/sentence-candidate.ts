/** A full stop, `?!`, `...`, `. . .`, a full stop of Asian typography, three or more exclamation marks: a run of end marks. */
const MARKS = "(?:\\.(?:\\s?\\.){2,}|[.!?…．。！？]+(?:\\s[!?]+)?)";
/** Closing quotes and brackets and note marks such as `[7]`, which belong to the marks before them. */
const CLOSERS = `(?<closers>(?:[”’»)\\]*_]|["'](?=[\\s)\\]»”]|$)|\\s[»”]|\\s?\\[\\d[\\d\\s,–-]*\\])*)`;
/** `world.Today`: the white space is missing between two words, never in `U.S.A`, `3.5`, `ASP.Net`. */
const GLUED =
  "(?<=\\p{L}\\p{Ll}|\\d{2}|\\s\\d)[.!?…]+(?=\\p{Lu}\\p{L}*['’]?\\p{L}*(?:[\\s.,!?]|$))";
/** `Great place :) Thanks`: a smile that stands for a full stop. */
const SMILE = "(?<=\\s)[:;]-?[)(D](?=\\s|$)";
const END_MARKS = new RegExp(
  `(?:${MARKS}${CLOSERS}(?=\\s|$)|(?<glued>${GLUED})|[．。！？]+|(?<smile>${SMILE}))`,
  "gu",
);
const STOP_AND_ELLIPSIS = /^\.(?:\s\.){3}$/u;
/** What may stand before the first letter of a sentence: opening quotes and brackets, dashes, list signs. */
const OPENERS = /^[\s«“"‘'`([*_¿¡–—•-]*/u;
/** How much of what follows is read: the first words, or a bracket to its end. */
const LONGEST_LOOK = 300;
/** Quotation marks are counted so far back; from the beginning of a block without ends, time would grow with its square. */
const LONGEST_SENTENCE = 2000;

/** A place where a sentence may end. */
export interface Candidate {
  /** From the beginning of the sentence to the end marks, without them. */
  readonly before: string;
  readonly marks: string;
  readonly closers: string;
  /** What follows, without opening quotes and brackets. */
  readonly after: string;
  /** The opening quotes and brackets that were skipped. */
  readonly openers: string;
  /** No white space follows the marks. */
  readonly isGlued: boolean;
  readonly isSmile: boolean;
  readonly end: number;
}

/** The runs of end marks of a block, in order. */
export function findEndMarks(block: string): IterableIterator<RegExpExecArray> {
  return block.matchAll(END_MARKS);
}

/** What stands around the end marks `match` of the sentence that begins at `start`. */
export function readCandidate(block: string, start: number, match: RegExpExecArray): Candidate {
  const closers = match.groups?.["closers"] ?? "";
  const before = block.slice(start, match.index);
  let end = match.index + match[0].length;
  // `… chaud. " Il part`: a straight quotation mark with spaces on both sides closes when one is open.
  const loose = /^\s"(?=\s|$)/u.exec(block.slice(end, end + 3));
  if (loose && isOpen(before.slice(-LONGEST_SENTENCE), '"')) {
    end += loose[0].length;
  }
  const rest = block.slice(end, end + LONGEST_LOOK);
  // `compounds. . . . The`: a full stop, then three points that stand for what was left out before the next sentence.
  if (STOP_AND_ELLIPSIS.test(match[0]) && /\S/u.test(before.slice(-1))) {
    end = match.index + 1;
  }
  const openers = OPENERS.exec(rest)?.[0] ?? "";
  const marks = match[0].slice(0, match[0].length - closers.length);
  return {
    before,
    marks,
    closers,
    openers,
    after: rest.slice(openers.length),
    isGlued: match.groups?.["glued"] !== undefined,
    isSmile: match.groups?.["smile"] !== undefined,
    end,
  };
}

function isOpen(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 0;
}
