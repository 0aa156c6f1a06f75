/** The languages of the interface. */
export const LOCALES = ["en", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

/** The cookie that keeps a person's choice. */
export const LOCALE_COOKIE = "relecture-locale";

/** One file a namespace and a language, in messages/<locale>/. */
export const NAMESPACES = [
  "account",
  "approval",
  "audit",
  "custom-checks",
  "errors",
  "export",
  "import",
  "keys",
  "memory",
  "notifications",
  "people",
  "problems",
  "project",
  "projects",
  "review",
  "segment",
  "setup",
  "shell",
  "sign-in",
  "states",
  "terms",
  "work",
] as const;

/** Whether a value names a language of the interface. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
