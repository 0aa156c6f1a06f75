/** Longer selections are no search. */
const LONGEST = 200;

/** The text that is selected, in a field or elsewhere; empty when none is, or more than anybody searches for. */
export function selectedText(): string {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const text = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (window.getSelection()?.toString() ?? "");
  return text.length > LONGEST || text.includes("\n") ? "" : text;
}
