import type { LanguageToolMatch } from "./language-tool-answer";

/** A paragraph's end, which no rule of LanguageTool looks across. */
const BETWEEN = "\n\n";

/**
 * The longest text that is asked about, in UTF-16 code units: some pages. LanguageTool needs seconds for more, and public
 * servers refuse 20,000.
 */
export const MAX_ASKED_LENGTH = 10_000;

/** How much one question of an import carries: answered in well under a second. */
const BATCH_LENGTH = 3_000;

/** Several texts as the one that is sent. */
export function joinTexts(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/** Gives each of the joined texts its own matches; what reaches out of a text or cuts a character is left out. */
export function splitMatches(
  texts: readonly string[],
  matches: readonly LanguageToolMatch[],
): LanguageToolMatch[][] {
  let offset = 0;
  return texts.map((text) => {
    const from = offset;
    offset += text.length + BETWEEN.length;
    return matches
      .filter(({ span }) => span.start >= from && span.start < from + text.length)
      .map((match) => ({
        ...match,
        span: { start: match.span.start - from, end: match.span.end - from },
      }))
      .filter(({ span: { start, end } }) => {
        const isInside = start < end && end <= text.length;
        return isInside && !cutsCharacter(text, start) && !cutsCharacter(text, end);
      });
  });
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at));
}

/** Indexes of neighbouring texts to ask about together; what is empty or too long is in none. */
export function packTexts(texts: readonly string[]): number[][] {
  const batches: number[][] = [];
  let length = Number.POSITIVE_INFINITY;
  texts.forEach((text, index) => {
    if (!isAskable(text)) return;
    length += text.length + BETWEEN.length;
    const batch = batches.at(-1);
    if (batch && length <= BATCH_LENGTH) batch.push(index);
    else {
      batches.push([index]);
      length = text.length;
    }
  });
  return batches;
}

/** Whether a text is worth a question and not too long for one. */
export function isAskable(text: string): boolean {
  return text.length <= MAX_ASKED_LENGTH && /\p{L}/u.test(text);
}
