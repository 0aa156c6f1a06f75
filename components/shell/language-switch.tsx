"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { classNames } from "@/components/ui/class-names";

const LANGUAGES = [
  { locale: "en", name: "English" },
  { locale: "fr", name: "Français" },
] as const;

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** English or French, kept in a cookie of this browser. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const current = useLocale();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const choose = (locale: string) => {
    document.cookie = `relecture-locale=${locale};path=/;max-age=${ONE_YEAR_IN_SECONDS};samesite=lax`;
    startTransition(() => router.refresh());
  };
  return (
    <fieldset className="flex rounded-md border border-border bg-sunken p-0.5">
      <legend className="sr-only">{t("language")}</legend>
      {LANGUAGES.map(({ locale, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={name}
          aria-label={name}
          aria-pressed={current === locale}
          disabled={isPending}
          onClick={() => choose(locale)}
          className={classNames(
            "h-7 rounded px-2 text-xs font-semibold uppercase",
            current === locale
              ? "bg-surface text-foreground shadow-xs"
              : "text-muted hover:text-foreground",
          )}
        >
          {locale}
        </button>
      ))}
    </fieldset>
  );
}
