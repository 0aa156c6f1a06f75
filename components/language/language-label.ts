import { languageName } from "./language-name";

/** The name of a language as it stands alone: with a capital, which French writes only there. */
export function languageLabel(tag: string, locale: string): string {
  const name = languageName(tag, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
