/** A line of a page as it is set. */
export interface PdfLine {
  readonly text: string;
  /** Where it begins, from the left. */
  readonly x: number;
  /** Its base line, from the bottom of the page. */
  readonly y: number;
  /** Of its letters. */
  readonly height: number;
}

/** How much larger than the usual distance of lines a gap is that parts paragraphs: a blank half line. */
const GAP = 1.35;
/** How much letters of another size differ: a heading is no line of the text below. */
const OTHER_SIZE = 1.12;
/** What begins an item of a list. */
const ITEM = /^(?:[•◦▪–—-]|\d{1,2}[.)]|[a-z]\))\s/u;
const PAGE_NUMBER = /^(?:page\s*)?[-–\s]*\d{1,4}[-–\s]*(?:[/]\s*\d{1,4})?$/iu;

/** The paragraphs of pages: lines are joined, words that were parted at a line's end are mended, page numbers left out. */
export function joinLines(pages: readonly (readonly PdfLine[])[]): string[] {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const found = paragraphsOf(withoutPageNumbers(page));
    const [first, ...rest] = found;
    const last = paragraphs.at(-1);
    if (first === undefined) continue;
    if (last !== undefined && goesOn(last, first)) paragraphs.splice(-1, 1, joined(last, first));
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs;
}

/** The number of a page is its first line or its last. */
function withoutPageNumbers(lines: readonly PdfLine[]): readonly PdfLine[] {
  return lines.filter(
    ({ text }, at) => !((at === 0 || at === lines.length - 1) && PAGE_NUMBER.test(text.trim())),
  );
}

function paragraphsOf(lines: readonly PdfLine[]): string[] {
  const usual = usualDistance(lines);
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (before && open !== undefined && !beginsAnew(before, line, usual)) {
      paragraphs[paragraphs.length - 1] = joined(open, line.text.trim());
    } else {
      paragraphs.push(line.text.trim());
    }
    before = line;
  }
  return paragraphs;
}

function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .slice(1)
    .map(({ y }, at) => (lines[at]?.y ?? y) - y)
    .filter((distance) => distance > 0)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function beginsAnew(before: PdfLine, line: PdfLine, usual: number): boolean {
  const distance = before.y - line.y;
  const size =
    Math.max(before.height, line.height) / Math.max(1, Math.min(before.height, line.height));
  const isIndented = line.x - before.x > line.height && /[.!?:»”"]$/.test(before.text.trim());
  // Upwards is the next column.
  const isElsewhere = distance < 0 ? !goesOn(before.text, line.text) : distance > usual * GAP;
  return isElsewhere || size > OTHER_SIZE || isIndented || ITEM.test(line.text.trim());
}

/** A sentence that has not ended goes on in small letters. */
function goesOn(before: string, text: string): boolean {
  return !/[.!?:»”"]$/.test(before.trim()) && /^\p{Ll}/u.test(text.trim());
}

/** A hyphen at the end of a line parts a word when small letters stand on both sides of it. */
function joined(before: string, text: string): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + text;
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(text)) return before.slice(0, -1) + text;
  return `${before} ${text}`;
}
