import type { FileFormat } from "../file-format";
import { encodeChanged } from "./encode-changed";
import { readSource } from "./source-text";
import { applySplices } from "./splice";
import { rewriteStretches, type Stretch } from "./stretch";

/** A format of text files that pair by their keys. */
export function keyedFormat(
  { id, extensions }: Pick<FileFormat, "id" | "extensions">,
  stretchesOf: (text: string) => readonly Stretch[],
): FileFormat {
  return {
    id,
    extensions,
    pairing: "keyed",
    async parse(bytes) {
      const blocks = stretchesOf(readSource(bytes).text).map(({ block }) => block);
      return { format: id, languages: {}, blocks, notices: [] };
    },
    async rewrite(bytes, texts) {
      const source = readSource(bytes);
      const { splices, notices } = rewriteStretches(stretchesOf(source.text), texts);
      if (splices.length === 0) return { bytes, notices };
      const written = encodeChanged(source, applySplices(source.text, splices));
      return { bytes: written.bytes, notices: [...notices, ...written.notices] };
    },
  };
}
