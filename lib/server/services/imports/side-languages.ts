import { type LanguagePair, primaryLanguage } from "../../../bitext/language-pair";
import { detectLanguage } from "../../../text/detect-language";
import { AppError } from "../../errors";

/** The languages of two texts, where they can be told for sure. */
export interface DetectedLanguages {
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/** A detector that is less sure than this is not believed against the project's own languages. */
const SURE = 0.6;

/** Detects the languages of both sides. */
export function detectSides(texts: {
  readonly source: string;
  readonly target: string;
}): DetectedLanguages {
  return { source: detect(texts.source), target: detect(texts.target) };
}

/**
 * Refuses two texts of one language, and those that are on each other's side.
 * @throws {AppError} invalid `same-language` or `swapped-sides`.
 */
export function refuseWrongLanguages(
  { source, target }: DetectedLanguages,
  expected: LanguagePair,
): void {
  if (source && source === target)
    throw new AppError("invalid", "same-language", { language: source });
  const isSwapped =
    source === primaryLanguage(expected.target) && target === primaryLanguage(expected.source);
  if (isSwapped) throw new AppError("invalid", "swapped-sides", { source, target });
}

function detect(text: string): string | undefined {
  const found = detectLanguage(text);
  return found && found.confidence >= SURE ? found.language : undefined;
}
