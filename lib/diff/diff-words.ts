import { diffTokenSequences } from "./diff-token-sequences";
import { diffTokens } from "./diff-tokens";

/** A stretch of text that both versions share, or that only one of them has. Never empty. */
export interface Change {
  readonly kind: "equal" | "insert" | "delete";
  readonly text: string;
}

/**
 * The minimal word-level diff of two versions of a text. The texts of `equal` and `delete`,
 * joined, are `before`; those of `equal` and `insert` are `after`. Words and graphemes are
 * never cut. Beyond 10,000 differing tokens, what lies between the common beginning and end
 * is given as one deletion and one insertion.
 */
export function diffWords(before: string, after: string): Change[] {
  const old = diffTokens(before);
  const young = diffTokens(after);
  let oldIndex = 0;
  let youngIndex = 0;
  return diffTokenSequences(old, young).map(({ kind, count }) => {
    const text =
      kind === "insert"
        ? young.slice(youngIndex, youngIndex + count).join("")
        : old.slice(oldIndex, oldIndex + count).join("");
    if (kind !== "insert") oldIndex += count;
    if (kind !== "delete") youngIndex += count;
    return { kind, text };
  });
}
