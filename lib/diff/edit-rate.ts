import { diffTokenSequences } from "./diff-token-sequences";
import { diffTokens } from "./diff-tokens";

/**
 * How much of a text was changed, 0 to 1: the tokens that went and those that came, of all tokens of both versions. Beyond the bound of
 * `diffWords`, all that lies between the common beginning and end counts as changed.
 */
export function editRate(before: string, after: string): number {
  const [old, young] = [diffTokens(before), diffTokens(after)];
  const all = old.length + young.length;
  if (all === 0) return 0;
  let changed = 0;
  for (const { kind, count } of diffTokenSequences(old, young)) {
    if (kind !== "equal") changed += count;
  }
  return changed / all;
}
