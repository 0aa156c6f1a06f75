import { pairKeys } from "./pair-keys";
import type { Block, ParsedFile } from "./parsed-file";

/** A file in a keyed format and its translation, as one bilingual file: blocks pair by their keys; what only the translation has is left aside, and told. */
export function joinByKey(source: ParsedFile, target: ParsedFile): ParsedFile {
  const { targets, rest } = pairKeys(keysOf(source), keysOf(target));
  const blocks = source.blocks.map((block, index): Block => {
    const translation = target.blocks[targets[index] ?? -1];
    return translation === undefined ? block : { ...block, target: translation.text };
  });
  const notices = [...source.notices, ...target.notices];
  if (rest.length > 0) notices.push({ code: "skipped-entries", count: rest.length });
  const languages = {
    ...source.languages,
    ...(target.languages.source === undefined ? {} : { target: target.languages.source }),
  };
  return { format: source.format, languages, blocks, notices };
}

function keysOf({ blocks }: ParsedFile): string[] {
  return blocks.map(({ key }) => key);
}
