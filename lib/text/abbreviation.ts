import type { SentenceBreakRules } from "./sentence-break-rules";
import type { Candidate } from "./sentence-candidate";

/** The word that a full stop ends, with inner points, hyphens and apostrophes: `U.S`, `J.-C`, `M`. */
const LAST_WORD = /[\p{L}\p{M}\p{N}°§]+(?:[.&’'-]+[\p{L}\p{M}\p{N}]+)*$/u;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:\.?-\p{Lu}\p{Ll}?)+)$/u;
const DOTTED_ACRONYM = /^(?:\p{L}['’])?\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;
const ROMAN = /^[IVXLC]+\b/u;
/** No abbreviation is longer; looking back further would make long blocks slow. */
const LONGEST_WORD = 40;
/** `At 5 a.m. Mr. Smith left`: a sentence is more than the time that opens it. */
const ONLY_A_TIME = /^\W*(?:\p{L}+\s){0,2}\d{1,2}(?:[:.h]\d{2})?\s?\p{L}\.\p{L}$/u;

/** Whether the full stop of a candidate belongs to the word before it and ends nothing: `Mr.`, `p. 5`, `J. Smith`. */
export function endsAbbreviation(candidate: Candidate, rules: SentenceBreakRules): boolean {
  const word = LAST_WORD.exec(candidate.before.slice(-LONGEST_WORD))?.[0] ?? "";
  return isAbbreviation(word, candidate, rules);
}

function isAbbreviation(word: string, candidate: Candidate, rules: SentenceBreakRules): boolean {
  const key = word.toLowerCase().replace("’", "'");
  const tail = key.replace(/^.*['-](?=[^'-]*$)/u, "");
  const known = (set: ReadonlySet<string>): boolean =>
    set.has(key) || set.has(tail) || set.has(word);
  const { after, openers } = candidate;
  if (known(rules.beforeNumber) && beginsWithNumber(after, rules)) {
    return true;
  }
  if (known(rules.clockTimes)) {
    return ONLY_A_TIME.test(candidate.before.slice(-LONGEST_WORD)) || followsClock(after, rules);
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
  return isInitial(word) && !startsSentence(after, rules);
}

function isInitial(word: string): boolean {
  return INITIAL.test(word) || DOTTED_ACRONYM.test(word);
}

/** `p. 5`, `no. #5`, `vol. IV`, but `See vol. I. I did`: some roman numerals are words. */
function beginsWithNumber(after: string, rules: SentenceBreakRules): boolean {
  return /^(?:\d|#)/u.test(after) || (ROMAN.test(after) && !startsSentence(after, rules));
}

/** `9 p.m. Eastern`, `9 p.m. Monday`: the time goes on. */
function followsClock(after: string, rules: SentenceBreakRules): boolean {
  const word = /^\p{L}+/u.exec(after)?.[0] ?? "";
  return !/^\p{Lu}/u.test(word) || rules.afterClockTime.has(word);
}

/** Whether a text begins with a word that, with a capital, begins a sentence in this language. */
export function startsSentence(after: string, rules: SentenceBreakRules): boolean {
  // `U. S. A. either`: a letter with its own full stop is an initial, not the article.
  if (/^\p{Lu}\./u.test(after)) {
    return false;
  }
  const first = /^\p{Lu}[\p{L}\p{M}]*(?:['’])?/u.exec(after)?.[0] ?? "";
  const word = first.toLowerCase().replace("’", "'");
  return rules.starters.has(word) || rules.starters.has(word.replace(/'$/u, ""));
}
