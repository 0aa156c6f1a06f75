import type { RewrittenFile } from "../parsed-file";
import { encode, lackingCharacters, type SourceText } from "./source-text";

/** The bytes of a changed text that has no way to write a character that its encoding lacks: then it becomes UTF-8, and that is told. */
export function encodeChanged(source: SourceText, text: string): RewrittenFile {
  if (lackingCharacters(source, text).size === 0)
    return { bytes: encode(source, text), notices: [] };
  return {
    bytes: encode({ ...source, encoding: "utf-8" }, text),
    notices: [{ code: "encoding-changed", from: source.encoding }],
  };
}
