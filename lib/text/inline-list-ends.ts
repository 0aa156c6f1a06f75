/** `1.`, `2.)`, `a)`, `• 10.` before a capital: the marker of a list item. */
const MARKER =
  /(?<=^|\s)(?:[•⁃]\s?)?(?<value>\d{1,3}|[a-z])(?<sign>\.\)|[.)])\s+(?=["“«]?\p{Lu})/gu;

/** The values of `1` and `a`. */
const FIRST: ReadonlySet<number> = new Set([1, markerValue("a")]);

/**
 * The offsets where the items after the block's beginning begin when a list stands on one line (`1. Flour 2. Sugar`): it begins
 * with a marker, or `1.` follows the end of a sentence or a colon (`You need: 1. Flour 2. Sugar`), and the values count up. Empty for anything else.
 */
export function inlineListEnds(block: string): number[] {
  const ends: number[] = [];
  let last: { value: number; sign: string; pending: number } | undefined;
  for (const match of block.matchAll(MARKER)) {
    const sign = match.groups?.["sign"] ?? "";
    const value = markerValue(match.groups?.["value"] ?? "");
    if (beginsList(block, match.index, value)) {
      last = { value, sign, pending: match.index };
    } else if (last && sign === last.sign && value === last.value + 1) {
      // One item alone is no list: the first one counts when the second is there.
      ends.push(...(last.pending > 0 ? [last.pending] : []), match.index);
      last = { value, sign, pending: 0 };
    }
  }
  return ends;
}

/** At the beginning of the block, or announced: `Finally, this. 1. Flour`, `You need: 1. Flour`. */
function beginsList(block: string, index: number, value: number): boolean {
  if (index === 0 || !FIRST.has(value)) {
    return index === 0;
  }
  return /[.!?:;]\s*$/u.test(block.slice(Math.max(0, index - 3), index));
}

function markerValue(marker: string): number {
  return /\d/u.test(marker) ? Number(marker) : marker.charCodeAt(0) - 1000;
}
