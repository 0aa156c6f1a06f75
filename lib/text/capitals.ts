/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A text with a small letter at its beginning. */
export function uncapitalised(text: string): string {
  const [first = ""] = text;
  return first.toLowerCase() + text.slice(first.length);
}
