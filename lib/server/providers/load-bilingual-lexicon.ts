import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";
import { type BilingualLexicon, reverseLexicon } from "../../languages/bilingual-lexicon";
import { openEnglishFrenchLexicon } from "../../languages/en-fr/lexicon";

let englishFrench: BilingualLexicon | undefined;

/**
 * The word translations between two languages that are bundled, read once a process from `lib/languages` under the working
 * directory; undefined for a pair without any, or when the file cannot be read.
 */
export function loadBilingualLexicon(languages: LanguagePair): BilingualLexicon | undefined {
  const pair = `${primaryLanguage(languages.source)}-${primaryLanguage(languages.target)}`;
  if (pair !== "en-fr" && pair !== "fr-en") return undefined;
  englishFrench ??= readLexicon("en-fr/pairs.packed");
  return englishFrench && pair === "fr-en" ? reverseLexicon(englishFrench) : englishFrench;
}

/** Through `getBuiltinModule`, so that no bundler traces the path and copies the tree. */
function readLexicon(path: string): BilingualLexicon | undefined {
  const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
  const file = `${process.cwd()}/lib/languages/${path}`;
  return existsSync(file) ? openEnglishFrenchLexicon(readFileSync(file)) : undefined;
}
