import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { GoldDocument, GoldLink } from "../../alignment/testing/make-hard-case";
import { lineSentences } from "../line-sentences";

const GOLD = ".gold.jsonl";

/** The paths of the documents of a set, without their endings, in the order of their names. */
export function documentPaths(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(GOLD))
    .sort()
    .map((name) => path.join(folder, name.slice(0, -GOLD.length)));
}

/** Reads two texts, a sentence a line, and the links between them, by the path that their names begin with. */
export function readGoldDocument(base: string): GoldDocument {
  const lines = readFileSync(`${base}${GOLD}`, "utf8").trim().split("\n");
  return {
    source: lineSentences(readFileSync(`${base}.src.txt`, "utf8")),
    target: lineSentences(readFileSync(`${base}.tgt.txt`, "utf8")),
    gold: lines.map((line) => JSON.parse(line) as GoldLink),
  };
}
