import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { packWordPairs } from "../languages/word-pairs";

/** Packs a bilingual word list (tab-separated: source word, target word) into the table that `openWordPairs` reads. */
export function packBilingualList(tsv: string): Uint8Array {
  const pairs = new Map<string, Set<string>>();
  for (const line of tsv.split("\n")) {
    const [source = "", target = ""] = line.normalize("NFC").split("\t");
    const word = lastPart(source);
    const translation = lastPart(target);
    if (!isComparable(word) || !isComparable(translation)) continue;
    pairs.set(word, (pairs.get(word) ?? new Set()).add(translation));
  }
  return packWordPairs(pairs);
}

/** Texts are compared by runs of letters in lower case. */
function isComparable(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word);
}

/** `s'abstenir` is met as `abstenir`. */
function lastPart(word: string): string {
  return word.replace(/^[a-zé]{1,2}['’]/u, "");
}

const [input, output] = process.argv.slice(2);
if (input !== undefined && output !== undefined) {
  writeFileSync(output, packBilingualList(gunzipSync(readFileSync(input)).toString("utf8")));
}
