import type { TextFormat } from "../text-format";

/** Plain text: paragraphs stand on lines of their own. */
export const PLAIN_TEXT = {
  id: "plain-text",
  extensions: ["txt", "text"],
} as const satisfies TextFormat;
