import type { FrenchAnalysis, FrenchLexicon } from "../languages/fr/lexicon";
import { type FrenchWord, splitFrenchWords } from "../languages/fr/split-words";
import { oncePerSegment } from "./once-per-segment";

/** A French word as it is written, wherever it stands, with all that the lexicon knows of it. */
export interface FrenchForm {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly readings: readonly FrenchAnalysis[];
  /** The form in lower case and the lemmas of its readings, each once: what tables are looked up by. */
  readonly keys: readonly string[];
  /** What `oncePerForm` keeps with it. */
  readonly kept: ({ readonly reading: unknown } | undefined)[];
}

/** One word of a French target. */
export interface TargetWord extends FrenchWord, Omit<FrenchForm, "kept"> {
  /** The same object for every word that is written so: what follows from it is worked out once. */
  readonly form: FrenchForm;
  /** True when nothing but white space (or nothing, after an elision) parts it from the word before. */
  readonly joined: boolean;
}

/** The words of a segment's target. */
export const targetWords = oncePerSegment(
  ({ target }, lexicon: FrenchLexicon): readonly TargetWord[] => readWords(target, lexicon),
);

/**
 * One list for all checks, and each of them goes through it: it is filled word by word, for V8 gives the result of its own `map` now one inner
 * shape and now another, and compiles every reader of it anew.
 */
function readWords(target: string, lexicon: FrenchLexicon): TargetWord[] {
  const forms = formsOf(lexicon);
  const words: TargetWord[] = [];
  let end = -1;
  for (const { text, span } of splitFrenchWords(target)) {
    const joined = end >= 0 && isNextTo(target, end, span.start);
    end = span.end;
    const form = forms(text);
    const { lower, readings, keys } = form;
    words.push({ text, span, lower, readings, keys, form, joined });
  }
  return words;
}

function isNextTo(text: string, end: number, start: number): boolean {
  return end === start || (end + 1 === start && /[ \u00a0\u202f]/.test(text.charAt(end)));
}

const formReaders = new WeakMap<FrenchLexicon, (text: string) => FrenchForm>();

/** How many forms are kept: a long document's vocabulary. */
const KEPT_FORMS = 20_000;

/** Reads forms with this lexicon; half the words of a text are its hundred commonest, so what was read is kept, up to a bound. */
function formsOf(lexicon: FrenchLexicon): (text: string) => FrenchForm {
  const reader = formReaders.get(lexicon);
  if (reader !== undefined) return reader;
  let kept = new Map<string, FrenchForm>();
  const read = (text: string) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_FORMS) kept = new Map();
    const form = readForm(text, lexicon);
    if (text.length <= LONGEST_KEPT) kept.set(text, form);
    return form;
  };
  formReaders.set(lexicon, read);
  return read;
}

/** No French word is longer; a text without spaces must not be kept as one. */
const LONGEST_KEPT = 100;

function readForm(text: string, lexicon: FrenchLexicon): FrenchForm {
  const lower = text.toLowerCase().replace("’", "'");
  const exact = lexicon.lookup(ELIDED.get(lower) ?? text.replace("’", "'"));
  const readings = exact.length > 0 || lower === text ? exact : lexicon.lookup(lower);
  const keys = [...new Set([lower, ...readings.map(({ lemma }) => lemma)])];
  return { text, lower, readings, keys, kept: [] };
}

const ELIDED: ReadonlyMap<string, string> = new Map(
  "l':le d':de n':ne s':se j':je m':me t':te c':ce qu':que lorsqu':lorsque puisqu':puisque jusqu':jusque"
    .split(" ")
    .map((pair) => {
      const [elided = "", full = ""] = pair.split(":");
      return [elided, full];
    }),
);
