"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

export interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly isBusy: boolean;
  readonly onChoose: (account: DemoAccount) => void;
}

/** The accounts of a demonstration, each one click away. */
export function DemoAccounts({ accounts, isBusy, onChoose }: DemoAccountsProps) {
  const t = useTranslations("sign-in");
  return (
    <section aria-labelledby="demo-accounts" className="border-t border-border pt-5">
      <h2 id="demo-accounts" className="text-sm font-semibold">
        {t("demo.title")}
      </h2>
      <p className="mt-0.5 text-sm text-muted">{t("demo.text")}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              disabled={isBusy}
              onClick={() => onChoose(account)}
              className="group flex w-full items-center gap-3 rounded-lg border border-border px-3.5 py-2 text-left hover:border-border-strong hover:bg-sunken disabled:opacity-60"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-sm font-medium">
                  {t.has(`roles.${account.role}`) ? t(`roles.${account.role}`) : account.role}
                </span>
                <span className="block truncate text-xs text-muted">
                  {account.email} · {account.password}
                </span>
              </span>
              <ArrowRight aria-hidden className="size-4 shrink-0 text-muted" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
