import DiffMatchPatch from "diff-match-patch";

/** A run of tokens that both sequences share, or that only one of them has. */
export interface TokenRun {
  readonly kind: "equal" | "insert" | "delete";
  /** Number of tokens: of both sequences for `equal`, of one for the others. */
  readonly count: number;
}

/**
 * Differing tokens, both sides together, above which no minimal diff is sought. Myers's search
 * may take the square of this number of steps: 10,000 took 0.5 s on two unrelated texts.
 * It also keeps the codes of `encode` below the surrogates (0xD800).
 */
const MAX_DIFFERING_TOKENS = 10_000;

/**
 * The smallest list of runs that turns `before` into `after` (Myers 1986), deletions before
 * insertions. Where more than 10,000 tokens lie between the common beginning and the common
 * end, everything between them is one deletion and one insertion: true, only not minimal.
 */
export function diffTokenSequences(
  before: readonly string[],
  after: readonly string[],
): TokenRun[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;

  const middle = diffMiddles(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  const runs: TokenRun[] = [
    { kind: "equal", count: start },
    ...middle,
    { kind: "equal", count: end },
  ];
  return runs.filter(({ count }) => count > 0);
}

function diffMiddles(before: readonly string[], after: readonly string[]): TokenRun[] {
  if (before.length + after.length > MAX_DIFFERING_TOKENS) {
    return [
      { kind: "delete", count: before.length },
      { kind: "insert", count: after.length },
    ];
  }
  const engine = new DiffMatchPatch();
  // The default, one second, would make the result depend on the machine's load.
  engine.Diff_Timeout = 0;
  const codes = new Map<string, string>();
  return engine
    .diff_main(encode(before, codes), encode(after, codes), false)
    .map(([operation, text]) => ({ kind: kindOf(operation), count: text.length }));
}

function kindOf(operation: number): TokenRun["kind"] {
  if (operation === DiffMatchPatch.DIFF_EQUAL) return "equal";
  return operation === DiffMatchPatch.DIFF_INSERT ? "insert" : "delete";
}

/** Writes each distinct token as one code unit, since the engine compares code units. */
function encode(tokens: readonly string[], codes: Map<string, string>): string {
  return tokens
    .map((token) => {
      const code = codes.get(token) ?? String.fromCharCode(codes.size + 1);
      codes.set(token, code);
      return code;
    })
    .join("");
}
