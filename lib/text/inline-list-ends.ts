/** `1.`, `2.)`, `a)`, `• 10.` before a capital: the marker of a list item. */
const MARKER =
  /(?<=^|\s)(?:[•⁃]\s?)?(?<value>\d{1,3}|[a-z])(?<sign>\.\)|[.)])\s+(?=["“«]?\p{Lu})/gu;

/**
 * The offsets where the second and later items begin in a block that is a list on one line (`1. Flour 2. Sugar`): it begins
 * with a marker, or has the first one behind a sentence, and the values count up. Empty for anything else.
 */
export function inlineListEnds(block: string): number[] {
  const ends: number[] = [];
  let opening: number[] = [];
  let last: { value: number; sign: string } | undefined;
  for (const match of block.matchAll(MARKER)) {
    const sign = match.groups?.["sign"] ?? "";
    const value = markerValue(match.groups?.["value"] ?? "");
    if (match.index === 0) {
      last = { value, sign };
    } else if (isFirst(value) && isBehindSentence(block, match.index)) {
      opening = [match.index];
      last = { value, sign };
    } else if (last && sign === last.sign && value === last.value + 1) {
      // `Finally, this. 1. Flour 2. Sugar`: the second item proves that the first one was one.
      ends.push(...opening, match.index);
      opening = [];
      last = { value, sign };
    }
  }
  return ends;
}

function isBehindSentence(block: string, at: number): boolean {
  return /[.!?:]\s*$/u.test(block.slice(Math.max(0, at - 3), at));
}

function isFirst(value: number): boolean {
  return value === 1 || value === markerValue("a");
}

function markerValue(marker: string): number {
  return /\d/u.test(marker) ? Number(marker) : marker.charCodeAt(0) - 1000;
}
