import type { Span } from "../../text/span";
import { ContentBuilder } from "./content-builder";
import type { InlineItem } from "./inline-item";

const WHITE = "[ \\t\\n\\f\\r]";
const WHITE_RUN = new RegExp(`${WHITE}+`, "g");
const WHITE_START = new RegExp(`^${WHITE}*`);
const WHITE_END = new RegExp(`${WHITE}*$`);

/** The text of a block that its items make, and where it stands. */
export interface InlineBlock {
  readonly span: Span;
  readonly content: ContentBuilder;
}

/** Makes one text of trimmed items; white space is one space, as it is shown, unless it `isKept` (`pre`). Undefined when there are no words. */
export function inlineBlock(
  items: readonly InlineItem[],
  text: string,
  isKept: boolean,
): InlineBlock | undefined {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return undefined;
  const whole = { start: first.span.start, end: last.span.end };
  const content = contentOf(items, text, isKept);
  return { span: isKept ? whole : trimmed(text, whole), content };
}

/** White space at the ends is the file's, not the text's. */
function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const before = WHITE_START.exec(raw)?.[0].length ?? 0;
  return { start: start + before, end: end - (WHITE_END.exec(raw)?.[0].length ?? 0) };
}

function contentOf(items: readonly InlineItem[], text: string, isKept: boolean): ContentBuilder {
  const content = new ContentBuilder();
  const closings = closingsOf(items, text);
  let isAfterSpace = true;
  items.forEach(({ kind, span, value, mayRepeat }, at) => {
    const markup = text.slice(span.start, span.end);
    if (kind === "open") content.open(markup, closings.get(at) ?? "", mayRepeat);
    else if (kind === "close") content.close();
    else if (kind === "empty") {
      content.empty(markup);
      isAfterSpace = false;
    } else if (kind === "hidden") content.hidden(markup);
    else {
      const words = isKept ? value : collapsed(value, isAfterSpace, at === items.length - 1);
      content.words(words);
      if (words !== "") isAfterSpace = words.endsWith(" ");
    }
  });
  return content;
}

/** A space at the start of a block, at its end or after another space is not shown. */
function collapsed(value: string, isAfterSpace: boolean, isLast: boolean): string {
  const words = value.replace(WHITE_RUN, " ");
  const begun = isAfterSpace ? words.replace(/^ /, "") : words;
  return isLast ? begun.replace(/ $/, "") : begun;
}

/** The closing markup of each opening item, by its place. */
function closingsOf(items: readonly InlineItem[], text: string): Map<number, string> {
  const closings = new Map<number, string>();
  const open: number[] = [];
  items.forEach(({ kind, span }, at) => {
    if (kind === "open") open.push(at);
    if (kind === "close") closings.set(open.pop() ?? -1, text.slice(span.start, span.end));
  });
  return closings;
}
