import type { Block, ParsedFile } from "./parsed-file";

/** A file in a keyed format and its translation, as one bilingual file: blocks pair by their keys; what only the translation has is left aside, and told. */
export function joinByKey(source: ParsedFile, target: ParsedFile): ParsedFile {
  const texts = new Map(target.blocks.map(({ key, text }) => [key, text]));
  const blocks = source.blocks.map((block): Block => {
    const translation = texts.get(block.key);
    texts.delete(block.key);
    return translation === undefined ? block : { ...block, target: translation };
  });
  const notices = [...source.notices, ...target.notices];
  if (texts.size > 0) notices.push({ code: "skipped-entries", count: texts.size });
  const languages = {
    ...source.languages,
    ...(target.languages.source === undefined ? {} : { target: target.languages.source }),
  };
  return { format: source.format, languages, blocks, notices };
}
