import { readFileSync } from "node:fs";
import { segmentationRules } from "../../languages/segmentation-rules";
import { segmentSentences } from "../../text/segment-sentences";

/** The share of texts of one set and language that are split exactly as people split them. */
export interface SplittingFigures {
  readonly set: string;
  readonly language: string;
  readonly cases: number;
  readonly right: number;
}

/** A text that was split otherwise than in the gold. */
export interface SplittingError {
  readonly set: string;
  readonly language: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

interface SplittingCase {
  readonly set: string;
  readonly lang: string;
  readonly text: string;
  readonly sents: readonly string[];
}

/** Splits the texts of a file of cases (JSON Lines: `set`, `lang`, `text`, `sents`) and compares; sets in the order of their names. */
export function measureSplitting(file: string): {
  figures: SplittingFigures[];
  errors: SplittingError[];
} {
  const figures = new Map<string, { cases: number; right: number }>();
  const errors: SplittingError[] = [];
  for (const { set, lang, text, sents } of readCases(file)) {
    const found = segmentSentences(text, segmentationRules(lang)).map((sentence) => sentence.text);
    const isRight = JSON.stringify(found) === JSON.stringify(sents);
    const key = `${set}\t${lang}`;
    const { cases, right } = figures.get(key) ?? { cases: 0, right: 0 };
    figures.set(key, { cases: cases + 1, right: right + (isRight ? 1 : 0) });
    if (!isRight) errors.push({ set, language: lang, expected: sents, found });
  }
  return {
    figures: [...figures]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, counts]) => {
        const [set = "", language = ""] = key.split("\t");
        return { set, language, ...counts };
      }),
    errors,
  };
}

/** The seconds that the texts of a file take, repeated until they are a million characters in one paragraph. */
export function measureSplittingSpeed(file: string, language: string): number {
  const texts = readCases(file).filter(({ lang }) => lang === language);
  const once = texts.map(({ text }) => text.replace(/\s+/gu, " ")).join(" ");
  const text = `${once} `.repeat(Math.ceil(1e6 / Math.max(1, once.length))).slice(0, 1e6);
  const start = performance.now();
  segmentSentences(text, segmentationRules(language));
  return (performance.now() - start) / 1000;
}

function readCases(file: string): SplittingCase[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SplittingCase);
}
