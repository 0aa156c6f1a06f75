import type { LanguagePair } from "../../bitext/language-pair";
import { stripTags } from "../../text/tags/strip-tags";
import { escapeTags } from "../../text/tags/tagged-pieces";
import { FormatError } from "../format-error";
import type { Block, ParsedFile } from "../parsed-file";
import { TMX_END, tmxBeginning, tmxUnits } from "./serialize-tmx";
import { TmxReader } from "./tmx-reader";

/** A translation memory as a bilingual file: its units in two languages, without the codes of the files that they come from. */
export function parseTmx(text: string, languages: LanguagePair): ParsedFile {
  const reader = new TmxReader(languages);
  const entries = reader.read(text);
  reader.end();
  if (reader.problem) throw refusal(reader.problem);
  return {
    format: "tmx",
    languages,
    blocks: entries.map(({ source, target }, at) => ({
      key: `unit-${at + 1}`,
      kind: "entry",
      text: escapeTags(source),
      target: escapeTags(target),
      isLocked: false,
    })),
    notices: reader.skipped > 0 ? [{ code: "skipped-entries", count: reader.skipped }] : [],
  };
}

function refusal(problem: NonNullable<TmxReader["problem"]>): FormatError {
  if (problem.code === "broken-xml") return new FormatError(problem);
  return new FormatError(
    problem.code === "not-tmx" ? { code: "wrong-root", found: "" } : { code: "doctype" },
  );
}

/** A translation memory of the blocks that have a target; a memory is of words, so tags are left out. */
export function tmxOfBlocks(blocks: readonly Block[], languages: LanguagePair): string {
  return tmxBeginning(languages) + tmxUnitsOfBlocks(blocks, languages) + TMX_END;
}

/** Some units of such a memory. */
export function tmxUnitsOfBlocks(blocks: readonly Block[], languages: LanguagePair): string {
  const units = blocks.map(({ text, target = "" }) => ({
    source: stripTags(text).words,
    target: stripTags(target).words,
  }));
  return tmxUnits(units, languages);
}
