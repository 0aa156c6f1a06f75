import { extensionOf } from "@/lib/formats/extension-of";
import { bilingualFormatOf } from "@/lib/formats/bilingual-names";

/** What can be one side of a pair, as `accept` has it. */
export const SIDE_FILES =
  ".docx,.docm,.dotx,.odt,.pptx,.xlsx,.html,.htm,.xhtml,.srt,.vtt,.json,.properties,.pdf,.txt,.text,.md,.markdown,text/plain,text/markdown";

/** What has both texts. */
export const BILINGUAL_FILES =
  ".xlf,.xliff,.sdlxliff,.mqxliff,.mxliff,.po,.pot,.tmx,.csv,.tsv,.xlsx,.xlsm";

export const isZip = (name: string): boolean => extensionOf(name) === "zip";

/** Whether a file has both texts, by its name. */
export const isBilingual = (name: string): boolean => bilingualFormatOf(name) !== undefined;

/** Whether a file that was given as one side is none. */
export function isOfOtherMode(name: string): boolean {
  return isZip(name) || isBilingual(name);
}
