import { SAMPLE_TEXTS } from "../fixtures/sample";

/** Lines that a sheet of terms may have. */
const SHEET_LINES = 5_000;

const wordsOf = (text: string) => text.match(/[\p{L}’'-]+/gu) ?? [];
const ENGLISH = wordsOf(SAMPLE_TEXTS.source);
const FRENCH = wordsOf(SAMPLE_TEXTS.target);

/** Numbers from 0 up to 1 that are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs of words of the sample, strung together: each word as frequent as it is there, and neighbours that others share. */
function makeSentence(words: readonly string[], next: () => number): string {
  const length = 8 + Math.floor(next() * 24);
  const sentence: string[] = [];
  while (sentence.length < length) {
    const start = Math.floor(next() * words.length);
    sentence.push(...words.slice(start, start + 1 + Math.floor(next() * 5)));
  }
  return `${sentence.join(" ")}.`;
}

/** A TMX file of so many entries. */
export function makeMemoryFile(entries: number): string {
  const next = numbersFrom(1);
  const variant = (language: string, words: readonly string[]) =>
    `<tuv xml:lang="${language}"><seg>${makeSentence(words, next)}</seg></tuv>`;
  const units = Array.from(
    { length: entries },
    () => `<tu>${variant("en", ENGLISH)}${variant("fr", FRENCH)}</tu>`,
  );
  return `<tmx version="1.4"><header srclang="en"/><body>\n${units.join("\n")}\n</body></tmx>`;
}

/** CSV files with so many terms of two words together. */
export function makeTermSheets(terms: number): string[] {
  const next = numbersFrom(2);
  const pick = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? "";
  const pairs = (words: readonly string[]) => `${pick(words)} ${pick(words)}`.toLowerCase();
  const lines = new Map<string, string>();
  while (lines.size < terms) lines.set(pairs(ENGLISH), pairs(FRENCH));
  const all = Array.from(lines, ([source, target]) => `"${source}";"${target}"`);
  return Array.from({ length: Math.ceil(all.length / SHEET_LINES) }, (_, sheet) =>
    ["source;target", ...all.slice(sheet * SHEET_LINES, (sheet + 1) * SHEET_LINES)].join("\n"),
  );
}
