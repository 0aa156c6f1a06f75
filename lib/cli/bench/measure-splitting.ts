import { readFileSync } from "node:fs";
import { segmentationRules } from "../../languages/segmentation-rules";
import { segmentSentences } from "../../text/segment-sentences";

/** How many cases of one set the splitter gets exactly right. */
export interface SplittingFigures {
  readonly set: string;
  readonly cases: number;
  readonly right: number;
}

/** A case that came out wrong. */
export interface SplittingError {
  readonly set: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

interface Case {
  readonly set: string;
  readonly lang: string;
  readonly text: string;
  readonly sents: readonly string[];
}

/** Splits the text of every line of a file of cases `{set, lang, text, sents}`; a case is right when all sentences are. */
export function measureSplitting(file: string): {
  figures: SplittingFigures[];
  errors: SplittingError[];
} {
  const bySet = new Map<string, { cases: number; right: number }>();
  const errors: SplittingError[] = [];
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { set, lang, text, sents } = JSON.parse(line) as Case;
    const got = segmentSentences(text, segmentationRules(lang)).map((sentence) => sentence.text);
    const isRight = JSON.stringify(got) === JSON.stringify(sents);
    const sums = bySet.get(set) ?? { cases: 0, right: 0 };
    bySet.set(set, { cases: sums.cases + 1, right: sums.right + (isRight ? 1 : 0) });
    if (!isRight) errors.push({ set, wanted: sents, got });
  }
  const figures = [...bySet].map(([set, sums]) => ({ set, ...sums }));
  return { figures: figures.sort((a, b) => a.set.localeCompare(b.set)), errors };
}
