import type { TextFormat } from "../text-format";

/** Markdown, reviewed as it is written: headings, list items and fences stay lines of their own. */
export const MARKDOWN = {
  id: "markdown",
  extensions: ["md", "markdown", "mdown", "mkd"],
} as const satisfies TextFormat;
