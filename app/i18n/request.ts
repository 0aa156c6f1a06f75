import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, type Locale, NAMESPACES } from "./locales";

/** The person's choice, else the first language that the browser asks for and we have. */
async function chooseLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  const accepted = (await headers()).get("accept-language") ?? "";
  const wished = accepted.split(",").map((entry) => entry.trim().slice(0, 2).toLowerCase());
  return wished.find(isLocale) ?? "en";
}

async function loadMessages(locale: Locale) {
  const entries = NAMESPACES.map(async (namespace) => {
    const file = await import(`./messages/${locale}/${namespace}.json`);
    return [namespace, file.default] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

export default getRequestConfig(async () => {
  const locale = await chooseLocale();
  return { locale, messages: await loadMessages(locale), timeZone: "UTC" };
});
