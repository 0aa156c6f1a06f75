import { diffWords } from "../../../diff/diff-words";

/**
 * Where a place in one version of a text lies in another version: after the words that both share before it. Words that
 * were put in at that place in the other version stay before it.
 */
export function mapCut(from: string, to: string, cut: number): number {
  if (from === to) return cut;
  let fromAt = 0;
  let toAt = 0;
  for (const { kind, text } of diffWords(from, to)) {
    if (kind === "insert") {
      toAt += text.length;
      continue;
    }
    if (fromAt + text.length > cut) return kind === "equal" ? toAt + (cut - fromAt) : toAt;
    fromAt += text.length;
    if (kind === "equal") toAt += text.length;
  }
  return toAt;
}
