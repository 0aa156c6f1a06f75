import { openEnglishWordList } from "../../languages/en/word-list";
import { openFrenchLexicon } from "../../languages/fr/lexicon";
import type { LanguageKnowledge } from "../../languages/language-knowledge";
import { loadBilingualLexicon } from "./load-bilingual-lexicon";

let loaded: LanguageKnowledge | undefined;

/**
 * The dictionaries that checks consult, read once a process from `lib/languages` under the working
 * directory; one whose file cannot be read is left out.
 */
export function loadLanguageKnowledge(): LanguageKnowledge {
  loaded ??= readDictionaries();
  return loaded;
}

function readDictionaries(): LanguageKnowledge {
  const french = readData("fr/forms.packed");
  const english = readData("en/words.packed");
  return {
    ...(french === undefined ? {} : { french: openFrenchLexicon(french) }),
    ...(english === undefined ? {} : { english: openEnglishWordList(english) }),
    bilingual: () => loadBilingualLexicon({ source: "en", target: "fr" }),
  };
}

/** Through `getBuiltinModule`, so that no bundler traces the path and copies the tree. */
function readData(path: string): Uint8Array | undefined {
  const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
  const file = `${process.cwd()}/lib/languages/${path}`;
  return existsSync(file) ? readFileSync(file) : undefined;
}
