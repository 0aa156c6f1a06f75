/**
 * Replaces a range of a text field's content as if it were typed, so that the browser's undo takes
 * it back: `execCommand` is deprecated and still the only way to write into that history.
 */
export function replaceRange(
  field: HTMLTextAreaElement | HTMLInputElement,
  { start, end }: { start: number; end: number },
  text: string,
): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const isTyped =
    text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (isTyped) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The no-break space that French wants at a place: narrow before ; ! ? and inside guillemets' numbers, full elsewhere. */
export function noBreakSpaceBefore(next: string): string {
  return /^[;!?]/.test(next) ? "\u202F" : "\u00A0";
}
