/** The countries whose variant of a language a project can choose, besides the language alone; the most spoken first. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  fr: ["FR", "CA", "BE", "CH", "LU", "MC"],
};

/** The variants of a language that can be chosen, and the one of now; empty where there is nothing to choose. */
export function languageVariants(tag: string): string[] {
  const [language = tag] = tag.split("-");
  const countries = COUNTRIES[language];
  if (!countries) return [];
  return [...new Set([language, ...countries.map((country) => `${language}-${country}`), tag])];
}
