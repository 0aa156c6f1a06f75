"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { NotificationBell } from "@/components/notifications/notification-bell";
import { classNames } from "@/components/ui/class-names";
import { LanguageSwitch } from "./language-switch";
import { ProductMark } from "./product-mark";
import { ThemeSwitch } from "./theme-switch";
import { type SignedInPerson, UserMenu } from "./user-menu";

/** The bar above every page; without a person it shows only what everybody may use. */
export function AppHeader({ person }: { readonly person?: SignedInPerson }) {
  const t = useTranslations("shell");
  return (
    <header className="sticky top-0 z-30 h-(--header-height) border-b border-border bg-surface print:hidden">
      <a
        href="#content"
        className="sr-only rounded-md bg-accent px-3 py-2 text-sm text-accent-foreground focus:not-sr-only focus:absolute focus:top-1.5 focus:left-2 focus:z-50"
      >
        {t("skip")}
      </a>
      <div className="flex h-full items-center gap-2 px-4 sm:gap-3 sm:px-6">
        <Link
          href="/projects"
          prefetch={false}
          className="flex items-center gap-2.5 rounded-md pr-1"
        >
          <ProductMark className="size-7" />
          <span className="font-serif text-lg font-semibold tracking-tight">Relecture</span>
        </Link>
        {person && <MainNavigation isAdmin={person.isAdmin} />}
        <div className="ml-auto flex items-center gap-1.5 sm:gap-2">
          {person && <NotificationBell />}
          <LanguageSwitch />
          <ThemeSwitch />
          {person && <UserMenu person={person} />}
        </div>
      </div>
    </header>
  );
}

function MainNavigation({ isAdmin }: { readonly isAdmin: boolean }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const places = [
    { href: "/projects", label: t("projects") },
    ...(isAdmin
      ? [
          { href: "/admin/people", label: t("people") },
          { href: "/admin/audit", label: t("audit") },
        ]
      : []),
  ];
  return (
    <nav aria-label={t("navigation")} className="ml-3 hidden items-center gap-1 sm:flex">
      {places.map(({ href, label }) => {
        const isHere = pathname.startsWith(href);
        return (
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={isHere ? "page" : undefined}
            className={classNames(
              "flex h-8 items-center rounded-md px-2.5 text-sm hover:bg-sunken",
              isHere ? "font-medium text-foreground" : "text-muted",
            )}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
