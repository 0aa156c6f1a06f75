import type { Quote } from "@/lib/schemas/segment";

/** More words are no quotation: the comment is about the segment then. */
const LONGEST = 1_000;

/** The words that are selected in the source of the active row, or in the field of its target. */
export function selectedQuote(field: HTMLTextAreaElement | null | undefined): Quote | undefined {
  return quoteOfSource() ?? (field ? inTarget(field) : undefined);
}

/** While the row itself has the focus the field keeps a selection of some time ago. */
function inTarget(field: HTMLTextAreaElement): Quote | undefined {
  if (document.activeElement?.getAttribute("role") === "row") return undefined;
  return quoteOf("target", field.value, { start: field.selectionStart, end: field.selectionEnd });
}

/** The words that are selected in the source of a row. */
export function quoteOfSource(): Quote | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const text = range.startContainer.parentElement?.closest("[data-source-text]");
  if (!text?.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return quoteOf("source", text.textContent ?? "", { start, end });
}

/** Some words of a text as a quotation, without the white space around them. */
export function quoteOf(
  side: Quote["side"],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Quote | undefined {
  const selected = text.slice(start, end);
  const quote = selected.trim();
  if (quote === "" || quote.length > LONGEST) return undefined;
  return { side, start: start + selected.indexOf(quote), quote };
}
