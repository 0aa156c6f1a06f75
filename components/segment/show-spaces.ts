/** A text in which no-break spaces can be seen. */
export function showSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, "⍽");
}
