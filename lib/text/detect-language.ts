// The smallest database tells whole texts apart as well as the largest, which takes 1.5 s and 330 MB to load.
import { eld } from "eld/extrasmall";

/** A text's language and how much of the text is in it. */
export interface DetectedLanguage {
  /** BCP 47 tag without region, such as `fr`. */
  readonly language: string;
  /** 0 to 1: the share of the sampled passages that are surely in that language. */
  readonly confidence: number;
}

/** Characters of a passage: the detector reads no more. */
const PASSAGE = 1000;

/** Passages read, evenly spread: enough to notice a text that changes its language half-way. */
const PASSAGES = 12;

/**
 * The language that most of `text` is written in, read from at most twelve passages. Undefined when
 * there are no words to tell by. Meant for paragraphs and whole documents: a single short word
 * gets a confidence of 0.
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const results = passagesOf(text).map((passage) => eld.detect(passage));
  const votes = new Map<string, { count: number; sure: number }>();
  for (const result of results) {
    if (result.language === "") continue;
    const vote = votes.get(result.language) ?? { count: 0, sure: 0 };
    vote.count += 1;
    vote.sure += result.isReliable() ? 1 : 0;
    votes.set(result.language, vote);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b.sure - a.sure || b.count - a.count);
  return best && { language: best[0], confidence: best[1].sure / results.length };
}

function passagesOf(text: string): string[] {
  const count = Math.min(PASSAGES, Math.ceil(text.length / PASSAGE));
  const step = text.length / count;
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * step);
    return text.slice(start, start + PASSAGE);
  });
}
