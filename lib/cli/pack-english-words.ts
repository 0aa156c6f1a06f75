import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type FrenchLexicon, openFrenchLexicon } from "../languages/fr/lexicon";
import { packStringTable } from "../languages/pack-string-table";
import { withoutAccents } from "../text/without-accents";

/**
 * Packs the English headwords of a Wiktionary extraction (tab-separated: headword, French) that no
 * French reader would take for French: neither a French form nor a loan that French writes alike.
 */
export function packEnglishWords(tsv: string, french: FrenchLexicon): Uint8Array {
  const words = new Set<string>();
  const loans = new Set<string>();
  for (const line of tsv.split("\n")) {
    const [word = "", translation = ""] = line.split("\t");
    if (!/^[a-z]+(-[a-z]+)*$/.test(word) || word.length < 2) continue;
    if (withoutAccents(translation) === word) loans.add(word);
    else if (french.lookup(word).length === 0) words.add(word);
  }
  const kept = [...words].filter((word) => !loans.has(word));
  return packStringTable(new Map(kept.map((word) => [word, ""])));
}

const [input, lexicon, output] = process.argv.slice(2);
if (input !== undefined && lexicon !== undefined && output !== undefined) {
  const tsv = gunzipSync(readFileSync(input)).toString("utf8");
  writeFileSync(output, packEnglishWords(tsv, openFrenchLexicon(readFileSync(lexicon))));
}
