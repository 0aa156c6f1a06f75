import { stripTags } from "../text/tags/strip-tags";
import type { Block } from "./parsed-file";

/** The blocks of a file that people work on: those that are not locked and have words. */
export function blocksToTranslate(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ isLocked, text }) => !isLocked && stripTags(text).words.trim() !== "");
}
