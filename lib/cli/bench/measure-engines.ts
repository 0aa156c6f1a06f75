import { readFileSync } from "node:fs";
import path from "node:path";
import type { DocumentTexts } from "../../server/services/imports/document-texts";
import { prepareSegments } from "../../server/services/imports/prepare-document";
import { countWords } from "../../text/count-words";

const SAMPLE = path.join("prisma", "seed", "documents", "kazakhstan-ukraine");

/** Enough for a median; the first run loads the dictionaries and is not counted. */
const ROUNDS = 15;

/** How fast the engines are on the sample, by the median of the rounds. */
export interface EngineFigures {
  readonly segments: number;
  /** Of both sides together. */
  readonly words: number;
  /** Splitting into sentences and alignment, in milliseconds. */
  readonly alignMs: number;
  /** Learning the document's facts and all checks, in milliseconds. */
  readonly flagMs: number;
}

/** Times segmentation, alignment and flagging of the sample, as an import runs them. */
export async function measureEngines(): Promise<EngineFigures> {
  const read = (name: string) => readFileSync(path.join(SAMPLE, name), "utf8");
  const texts: DocumentTexts = {
    source: read("source.en.txt"),
    target: read("target.fr.txt"),
    languages: { source: "en", target: "fr" },
  };
  await timeOnce(texts);
  const rounds: Awaited<ReturnType<typeof timeOnce>>[] = [];
  while (rounds.length < ROUNDS) rounds.push(await timeOnce(texts));
  return {
    segments: rounds[0]?.segments ?? 0,
    words: countWords(texts.source) + countWords(texts.target),
    alignMs: median(rounds.map(({ alignMs }) => alignMs)),
    flagMs: median(rounds.map(({ flagMs }) => flagMs)),
  };
}

async function timeOnce(texts: DocumentTexts) {
  const start = performance.now();
  let aligned = start;
  const segments = await prepareSegments(texts, (phase) => {
    // The last report of the alignment comes when it is done.
    if (phase === "align") aligned = performance.now();
  });
  const end = performance.now();
  return { segments: segments.length, alignMs: aligned - start, flagMs: end - aligned };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
