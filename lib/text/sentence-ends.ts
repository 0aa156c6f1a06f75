import { endsAbbreviation, startsSentence } from "./abbreviation";
import { inlineListEnds } from "./inline-list-ends";
import type { SentenceBreakRules } from "./sentence-break-rules";
import { type Candidate, findEndMarks, readCandidate } from "./sentence-candidate";

/** `1.`, `a.`, `1.)` at the beginning of a block: a marker, not a sentence. */
const LIST_MARKER = /^[\s"'«“(•⁃*-]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXivx]{1,4})[.)]+$/u;
/** `Copyright (c) 2018. RFE/RL, Inc.`: in a notice the holder follows the year. */
const COPYRIGHT_YEAR = /^(?:copyright|©|\(c\))[^.]*\d{4}$/iu;
const LONGEST_MARKER = 120;
/** A bracket longer than this is a paragraph of its own; sentences inside it are sentences. */
const LONGEST_ASIDE = 300;

/** `"… stairways" (Smith 55).`: a source in brackets, whose full stop follows it, belongs to the quotation. */
const CITATION = /^\s*\([^()]{1,80}\)[.,;]/u;
/** `read it. http://…`, `www.…`: an address begins in small letters and still stands alone. */
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
/** The end of a quotation with a reporting clause: `… » demanda-t-il`, `…”, said Ann`. */
const REPORTED = /^[^«»“”]*[»”](?:,|\s*\p{Ll})/u;
const SPACED_ELLIPSIS = /^\.(?:\s\.){2}$/u;

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
  let start = 0;
  for (const match of findEndMarks(block)) {
    const candidate = readCandidate(block, start, match);
    if (endsSentence(candidate, rules)) {
      ends.push(candidate.end);
      start = candidate.end;
    }
  }
  return ends;
}

function endsSentence(candidate: Candidate, rules: SentenceBreakRules): boolean {
  const { before, marks, closers, after, openers } = candidate;
  if (
    !beginsSomething(candidate, rules) ||
    insideAside(candidate) ||
    insideQuotation(candidate) ||
    isMarker(candidate)
  ) {
    return false;
  }
  if (/["'”’»]/u.test(closers) && CITATION.test(openers + after)) {
    return false;
  }
  // `the thing is . . . I meant`: three points with spaces hesitate or leave out; four have a full stop among them.
  if (SPACED_ELLIPSIS.test(marks) && /\s/u.test(before.slice(-1))) {
    return false;
  }
  // `[George W.] Bush`: an initial in brackets is still an initial.
  if (marks !== "." || !/^\]?$/u.test(closers)) {
    return !/^[\s.]+$/u.test(before);
  }
  return !endsAbbreviation(candidate, rules);
}

/** Whether what follows the marks can be the beginning of a sentence. */
function beginsSomething(candidate: Candidate, rules: SentenceBreakRules): boolean {
  const { before, marks, closers, after } = candidate;
  if (candidate.isGlued) {
    return (
      !/[/@_\\]\S*$|www\.\S*$/u.test(before.slice(-LONGEST_MARKER)) && beginsGlued(after, rules)
    );
  }
  if (candidate.isSmile) {
    return startsSentence(after, rules);
  }
  if (ADDRESS.test(after) || (closers === "" && /^[!?]{3,}$/u.test(marks))) {
    return after !== "";
  }
  // A word in small letters never begins a sentence: `Yahoo! in`, `etc. sont`, `« Qui est là ? » demanda-t-il`.
  if (/^\p{Ll}/u.test(after)) {
    return closers === "" && beginsInSmallLetters(before, after, rules);
  }
  return /^[\p{L}\p{N}$€£#@…]/u.test(after);
}

/** `world.Today is`, `Tuesday.Mr. Smith`: only words that begin sentences, since names hold points as well. */
function beginsGlued(after: string, rules: SentenceBreakRules): boolean {
  const word = /^\p{L}+(?=\.)/u.exec(after)?.[0] ?? "";
  return startsSentence(after, rules) || rules.neverFinal.has(word.toLowerCase());
}

/** `no. i got it. they are great.`: who begins in small letters, or writes `i`, goes on so; only words that cannot follow a false full stop. */
function beginsInSmallLetters(before: string, after: string, rules: SentenceBreakRules): boolean {
  const word = /^\p{L}+/u.exec(after)?.[0] ?? "";
  const isPronoun = word.length === 1;
  return (
    rules.smallStarters.has(word) &&
    (isPronoun || /^\W*\p{Ll}/u.test(before.slice(0, LONGEST_MARKER)))
  );
}

/** `3.` before a title, `Copyright (c) 2018.` before its holder: what begins a sentence and is none. */
function isMarker({ before, marks, closers }: Candidate): boolean {
  if (before.length > LONGEST_MARKER) {
    return false;
  }
  const opening = `${before}${marks}${closers}`.trimStart();
  return LIST_MARKER.test(opening) || (marks === "." && COPYRIGHT_YEAR.test(before.trim()));
}

/** `« Bonjour. Comment allez-vous ? » demanda-t-il`: what a reporting clause holds together is one sentence. */
function insideQuotation({ before, closers, after }: Candidate): boolean {
  const near = before.slice(-LONGEST_ASIDE);
  const open = Math.max(near.lastIndexOf("«"), near.lastIndexOf("“"));
  const closed = Math.max(near.lastIndexOf("»"), near.lastIndexOf("”"));
  if (open <= closed || /[»”]/u.test(closers)) {
    return false;
  }
  return REPORTED.test(after);
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
