import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { packStringTable } from "../languages/pack-string-table";

/**
 * Packs Grammalecte's Dicollecte lexicon (tab-separated: form, lemma, tags; gzip) into the table that
 * `openFrenchLexicon` reads. Transitivity, semantic marks and spelling variants are left out.
 */
export function packFrenchLexicon(tsv: string): Uint8Array {
  const analyses = new Map<string, Set<string>>();
  for (const line of tsv.split("\n")) {
    const [form, lemma, tags] = line.split("\t");
    if (form === undefined || lemma === undefined || tags === undefined) continue;
    const codes = analyses.get(form) ?? new Set();
    analyses.set(form, codes.add(`${lemmaRule(form, lemma)}${shortTags(tags)}`));
  }
  const entries = new Map<string, string>();
  for (const [form, codes] of analyses) entries.set(form, [...codes].sort().join(";"));
  return packStringTable(entries);
}

/** `qualifiés` → `qualifier` is `2er`: drop two letters, add `er`. */
function lemmaRule(form: string, lemma: string): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared += 1;
  return `${form.length - shared}${lemma.slice(shared)}`;
}

/** `:V1_it_q__a:Ip:3p!;é/*` → `:V1:Ip:3p`. */
function shortTags(tags: string): string {
  return tags
    .replace(/[/;#].*$/, "")
    .replace(/(:V\d[ae]?[ei]?)[^:]*/g, "$1")
    .replaceAll("!", "");
}

const [input, output] = process.argv.slice(2);
if (input !== undefined && output !== undefined) {
  writeFileSync(output, packFrenchLexicon(gunzipSync(readFileSync(input)).toString("utf8")));
}
