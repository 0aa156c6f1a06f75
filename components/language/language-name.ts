/** The name of a language in the interface's language: `fr` → "French", "français". */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch {
    // Not a tag at all, such as what a refusal says when it does not know.
    return tag;
  }
}
