import { extensionOf } from "./extension-of";
import { MARKDOWN } from "./markdown/markdown-format";
import { PLAIN_TEXT } from "./plain-text/plain-text-format";
import type { TextFormat } from "./text-format";

/** Chooses the format by the file's name; a name with an unknown or no extension is plain text. */
export function chooseTextFormat(fileName: string): TextFormat {
  const extension = extensionOf(fileName);
  const formats: readonly TextFormat[] = [PLAIN_TEXT, MARKDOWN];
  return formats.find(({ extensions }) => extensions.includes(extension)) ?? PLAIN_TEXT;
}
