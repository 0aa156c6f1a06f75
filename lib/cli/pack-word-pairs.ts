import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { packWordPairs } from "../languages/word-pairs";

/** What the English–French lexicon is made of. */
export interface PairSources {
  /** A line a pair: the English word, a tab, the French word. */
  readonly pairs: string;
  /** Words that `pairs` lacks: the English word, a colon, the French ones. */
  readonly added: string;
  /** A line a French form: the form, a tab, its lemma. */
  readonly forms: string;
}

/**
 * Conjugation tables name the auxiliary of a verb, and it came into the list as the translation of some four hundred words: `agree`,
 * `take`. It is kept where it is one. `ayant` has a lemma of its own, as a noun.
 */
const AUXILIARY: ReadonlySet<string> = new Set(["avoir", "ayant"]);
const TO_HAVE: ReadonlySet<string> = new Set(["have", "be", "get"]);

/**
 * Packs bilingual word lists into the table that `openWordPairs` reads. The lists hold some forms of a French word and lack others:
 * each lemma comes with all its forms.
 */
export function packBilingualList({ pairs, added, forms }: PairSources): Uint8Array {
  const { formsOf, lemmasOf } = readForms(forms);
  const isOfAuxiliary = (form: string): boolean =>
    lemmasOf.get(form)?.every((lemma) => AUXILIARY.has(lemma)) ?? false;
  const packed = new Map<string, Set<string>>();
  for (const [source, target] of [...pairsByTab(pairs), ...pairsByColon(added)]) {
    if (!isComparable(source)) continue;
    const translations = packed.get(source) ?? new Set();
    for (const form of [target, ...(formsOf.get(target) ?? [])]) {
      if (!isComparable(form) || (isOfAuxiliary(form) && !TO_HAVE.has(source))) continue;
      packed.set(source, translations.add(form));
    }
  }
  return packWordPairs(packed);
}

type Pair = readonly [source: string, target: string];

function pairsByTab(list: string): Pair[] {
  return lines(list).map((line): Pair => {
    const [source = "", target = ""] = line.split("\t");
    return [lastPart(source), lastPart(target)];
  });
}

function pairsByColon(list: string): Pair[] {
  return lines(list).flatMap((line) => {
    const [source = "", targets = ""] = line.split(": ");
    return targets.split(" ").map((target): Pair => [source, target]);
  });
}

function readForms(list: string): Record<"formsOf" | "lemmasOf", Map<string, string[]>> {
  const formsOf = new Map<string, string[]>();
  const lemmasOf = new Map<string, string[]>();
  for (const line of lines(list)) {
    const [form = "", lemma = ""] = line.split("\t");
    formsOf.set(lemma, [...(formsOf.get(lemma) ?? []), form]);
    lemmasOf.set(form, [...(lemmasOf.get(form) ?? []), lemma]);
  }
  return { formsOf, lemmasOf };
}

function lines(list: string): string[] {
  return list.normalize("NFC").split("\n");
}

/** Texts are compared by runs of letters in lower case. */
function isComparable(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word);
}

/** `s'abstenir` is met as `abstenir`. */
function lastPart(word: string): string {
  return word.replace(/^[a-zé]{1,2}['’]/u, "");
}

const [pairs, added, forms, output] = process.argv.slice(2);
if (pairs && added && forms && output) {
  const unpack = (file: string): string => gunzipSync(readFileSync(file)).toString("utf8");
  const lists = {
    pairs: unpack(pairs),
    added: readFileSync(added, "utf8"),
    forms: unpack(forms),
  };
  writeFileSync(output, packBilingualList(lists));
}
