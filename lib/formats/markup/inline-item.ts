import type { Span } from "../../text/span";

/** A piece of a run of words and inline elements, with its place in the source text. */
export interface InlineItem {
  readonly kind: "words" | "open" | "close" | "empty" | "hidden";
  readonly span: Span;
  /** The words, decoded. */
  readonly value: string;
  readonly mayRepeat: boolean;
}

const WHITE = /^[ \t\n\f\r]*$/;

/** The items without what stands at both ends and has no words, and without pairs around all of them: formatting of the whole block is no tag. */
export function trimItems(items: readonly InlineItem[]): readonly InlineItem[] {
  const partners = partnersOf(items);
  let first = 0;
  let last = items.length - 1;
  const wordless = ({ kind, value }: InlineItem) =>
    kind === "empty" || kind === "hidden" || (kind === "words" && WHITE.test(value));
  for (let before = -1; before !== last - first && first <= last; ) {
    before = last - first;
    const [one, other] = [items[first], items[last]];
    if (one && wordless(one)) first += 1;
    else if (other && wordless(other)) last -= 1;
    else if (partners.get(first) === last) [first, last] = [first + 1, last - 1];
  }
  return items.slice(first, last + 1);
}

function partnersOf(items: readonly InlineItem[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  items.forEach(({ kind }, at) => {
    if (kind === "open") open.push(at);
    if (kind === "close") partners.set(open.pop() ?? -1, at);
  });
  return partners;
}
