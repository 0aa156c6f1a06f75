/** The languages of a document's two sides, as BCP 47 tags (`en`, `fr`, `fr-CA`). */
export interface LanguagePair {
  readonly source: string;
  readonly target: string;
}

/** The primary subtag: `fr` for `fr-CA`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split("-", 1)[0] ?? "";
}
