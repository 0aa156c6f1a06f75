import { inlineListEnds } from "./inline-list-ends";
import type { SentenceBreakRules } from "./sentence-break-rules";

/** A run of end marks with what belongs to it: `?!`, `...`, `. . .`, closing quotes and brackets, note marks such as `[7]`. */
const END_MARKS =
  /(?:\.(?:\s?\.){2,}|[.!?…]+(?:\s[!?]+)?)(?<closers>(?:[”’»)\]*_]|["'](?=[\s)\]»”]|$)|\s[»”]|\s?\[\d[\d\s,–-]*\])*)(?=\s|$|(?<=\p{Ll}{2}[.!?])\p{Lu}\p{Ll})/gu;
/** What may stand before the first letter of a sentence: opening quotes and brackets, dashes, list signs. */
const OPENERS = /^[\s«“"‘'([*_¿¡–—•-]*/u;
/** The word that a full stop ends, with inner points, hyphens and apostrophes: `U.S`, `J.-C`, `M`. */
const LAST_WORD = /[\p{L}\p{M}\p{N}°§]+(?:[.&’'-]+[\p{L}\p{M}\p{N}]+)*$/u;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:\.?-\p{Lu}\p{Ll}?)+)$/u;
const DOTTED_ACRONYM = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;
const ROMAN = /^[IVXLC]+\b/u;
/** `1.`, `a.`, `1.)` at the beginning of a block: a marker, not a sentence. */
const LIST_MARKER = /^[\s"'«“(•⁃*-]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXivx]{1,4})[.)]+$/u;
/** `Copyright (c) 2018. RFE/RL, Inc.`: in a notice the holder follows the year. */
const COPYRIGHT_YEAR = /^(?:copyright|©|\(c\))[^.]*\d{4}$/iu;
/** `"… stairways [...]" (Smith 55).`: the full stop behind the bracket is the sentence's. */
const CITATION = /^\s*\([^()]{1,80}\)\s?[.;,]/u;
/** `« Bonjour. Comment allez-vous ? » demanda-t-il`: the quotation belongs to the clause that reports it. */
const REPORTED = /^[^«»“”]{0,300}[»”]\s*\p{Ll}/u;
/** A time that is all of the sentence so far: `At 5 a.m. Mr. Smith`, but `He left the bank at 6 P.M. Mr. Smith`. */
const OPENING_TIME = /^\P{L}*(?:\p{L}+\s)?\d[\d:.\s]*\p{L}\.\p{L}$/u;
const TIME = /^[ap]\.?m$/iu;
const LONGEST_MARKER = 120;
/** No abbreviation is longer; looking back further would make long blocks slow. */
const LONGEST_WORD = 40;
/** A bracket longer than this is a paragraph of its own; sentences inside it are sentences. */
const LONGEST_ASIDE = 300;

/** The offsets after which a new sentence begins in a block of running text, ascending, without the end of the block. */
export function sentenceEnds(block: string, rules: SentenceBreakRules): number[] {
  const items = [...inlineListEnds(block), block.length];
  let start = 0;
  return items.flatMap((end) => {
    const shift = start;
    const inner = proseEnds(block.slice(start, end), rules).map((offset) => offset + shift);
    start = end;
    return end < block.length ? [...inner, end] : inner;
  });
}

function proseEnds(block: string, rules: SentenceBreakRules): number[] {
  const ends: number[] = [];
  const hasCapitals = !isWithoutCapitals(block);
  let start = 0;
  for (const match of block.matchAll(END_MARKS)) {
    const candidate = { ...readCandidate(block, start, match), hasCapitals };
    if (endsSentence(candidate, rules)) {
      ends.push(candidate.end);
      start = candidate.end;
    }
  }
  return ends;
}

/**
 * `we can go somewhere nice. real nice.`: whoever begins in small letters, and never with a capital, goes on like that. Not
 * a fragment without a full stop of its own: `un chercheur principal. à l'institut`.
 */
function isWithoutCapitals(block: string): boolean {
  return (
    /^\s*\p{Ll}/u.test(block) &&
    /[.!?…]["”’»)\s]*$/u.test(block) &&
    !/[.!?…]\s+\p{Lu}\p{Ll}/u.test(block)
  );
}

interface Candidate {
  /** From the beginning of the sentence to the end marks, without them. */
  readonly before: string;
  readonly marks: string;
  readonly closers: string;
  /** What follows, without opening quotes and brackets. */
  readonly after: string;
  /** The opening quotes and brackets that were skipped. */
  readonly openers: string;
  readonly end: number;
  /** Whether a space follows. */
  readonly isSpaced: boolean;
  /** Whether sentences begin with a capital in this block. */
  readonly hasCapitals: boolean;
}

function readCandidate(
  block: string,
  start: number,
  match: RegExpExecArray,
): Omit<Candidate, "hasCapitals"> {
  const closers = match.groups?.["closers"] ?? "";
  const before = block.slice(start, match.index);
  let end = match.index + match[0].length;
  // `… chaud. " Il part`: a straight quotation mark with spaces on both sides closes when one is open.
  const loose = /^\s"(?=\s|$)/u.exec(block.slice(end));
  if (loose && isOpen(before, '"')) {
    end += loose[0].length;
  }
  const rest = block.slice(end);
  const openers = OPENERS.exec(rest)?.[0] ?? "";
  const marks = match[0].slice(0, match[0].length - closers.length);
  const isSpaced = rest === "" || /^\s/u.test(rest);
  return { before, marks, closers, openers, after: rest.slice(openers.length), end, isSpaced };
}

function isOpen(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 0;
}

function endsSentence(candidate: Candidate, rules: SentenceBreakRules): boolean {
  const { before, marks, closers } = candidate;
  if (!mayBegin(candidate, rules) || staysTogether(candidate) || isMarker(candidate)) {
    return false;
  }
  // `[George W.] Bush`: an initial in brackets is still an initial.
  if (marks !== "." || !/^\]?$/u.test(closers)) {
    return !/^[\s.]+$/u.test(before);
  }
  const word = LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0] ?? "";
  return !isAbbreviation(word, candidate, rules);
}

/** Whether what follows can be the beginning of a sentence. */
function mayBegin(candidate: Candidate, rules: SentenceBreakRules): boolean {
  const { marks, after, hasCapitals, isSpaced } = candidate;
  if (!/^[\p{L}\p{N}$€£#@…]/u.test(after)) {
    return false;
  }
  // A word in small letters never begins a sentence: `Yahoo! in`, `etc. sont`, `« Qui est là ? » demanda-t-il`.
  if (/^\p{Ll}/u.test(after) && (hasCapitals || /…|\.\./u.test(marks))) {
    return false;
  }
  // `Hello world.Today is Tuesday`: without a space only a word that begins sentences is taken for one; `Node.Js` is a name.
  return isSpaced || startsSentence(after, rules);
}

/** Whether the sentence goes on behind these marks because of what surrounds them. */
function staysTogether(candidate: Candidate): boolean {
  return insideAside(candidate) || beforeCitation(candidate) || insideReport(candidate);
}

/** `3.` before a title, `Copyright (c) 2018.` before its holder: what begins a sentence and is none. */
function isMarker({ before, marks, closers }: Candidate): boolean {
  if (before.length > LONGEST_MARKER) {
    return false;
  }
  const opening = `${before}${marks}${closers}`.trimStart();
  return LIST_MARKER.test(opening) || (marks === "." && COPYRIGHT_YEAR.test(before.trim()));
}

function beforeCitation({ closers, openers, after }: Candidate): boolean {
  return /["”»]/u.test(closers) && openers.includes("(") && CITATION.test(`(${after}`);
}

function insideReport({ before, closers, after }: Candidate): boolean {
  if (before.length > LONGEST_ASIDE) {
    return false;
  }
  const isOpened = /^\s*[«“][^«»“”]*$/u.test(before);
  return isOpened && !/[»”]/u.test(closers) && REPORTED.test(after.slice(0, LONGEST_ASIDE));
}

/** `(Il pleuvait. Il ventait.) Puis`: sentences inside brackets stay with the sentence that holds them. */
function insideAside({ before, closers, after }: Candidate): boolean {
  const near = before.slice(-LONGEST_ASIDE);
  const open = Math.max(near.lastIndexOf("("), near.lastIndexOf("["));
  const closed = Math.max(near.lastIndexOf(")"), near.lastIndexOf("]"));
  if (open <= closed || /[)\]]/u.test(closers) || near.slice(0, open).trim() === "") {
    return false;
  }
  const rest = after.slice(0, LONGEST_ASIDE);
  const close = rest.search(/[)\]]/u);
  const reopen = rest.search(/[([]/u);
  return close >= 0 && (reopen < 0 || close < reopen);
}

function isAbbreviation(word: string, candidate: Candidate, rules: SentenceBreakRules): boolean {
  const key = word.toLowerCase().replace("’", "'");
  const tail = key.replace(/^.*['-](?=[^'-]*$)/u, "");
  const known = (set: ReadonlySet<string>): boolean =>
    set.has(key) || set.has(tail) || set.has(word);
  const { after, openers } = candidate;
  if (known(rules.beforeNumber) && isNumeral(after, rules)) {
    return true;
  }
  if (TIME.test(word) && /^\p{Lu}\p{Ll}/u.test(after)) {
    return goesOnAfterTime(candidate, rules);
  }
  if (known(rules.finalBeforeStarter)) {
    return !startsSentence(after, rules);
  }
  if (known(rules.finalBeforeCapital)) {
    return !/^\p{Lu}/u.test(after);
  }
  if (known(rules.neverFinal)) {
    return !(openers.trim() !== "" && /["”»]/u.test(openers));
  }
  return isInitial(word.replace(/^.*['’]/u, "")) && !isNewSentence(after, rules);
}

function isNumeral(after: string, rules: SentenceBreakRules): boolean {
  return /^(?:\d|#)/u.test(after) || (ROMAN.test(after) && !startsSentence(after, rules));
}

function goesOnAfterTime({ before, after }: Candidate, rules: SentenceBreakRules): boolean {
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "";
  return OPENING_TIME.test(before) || rules.afterTime.has(next);
}

function isInitial(word: string): boolean {
  return INITIAL.test(word) || DOTTED_ACRONYM.test(word);
}

/** `the U. S. A. either`: a letter with a full stop of its own is no article. */
function isNewSentence(after: string, rules: SentenceBreakRules): boolean {
  return !/^\p{Lu}\.(?:\s|$)/u.test(after) && startsSentence(after, rules);
}

function startsSentence(after: string, rules: SentenceBreakRules): boolean {
  const first = /^\p{Lu}[\p{L}\p{M}]*(?:['’])?/u.exec(after)?.[0] ?? "";
  const word = first.toLowerCase().replace("’", "'");
  return rules.starters.has(word) || rules.starters.has(word.replace(/'$/u, ""));
}
