"use client";

import { useTranslations } from "next-intl";
import { Kbd } from "@/components/ui/kbd";
import { keyNames } from "./match-key";
import { useIsMac } from "./use-is-mac";
import { usePeriodKey } from "./use-period-key";

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  Meta: "⌘",
};

/** A key combination, in the words of the interface's language. */
export function KeyLabel({ keys }: { readonly keys: string }) {
  const t = useTranslations("keys");
  const isMac = useIsMac();
  const period = usePeriodKey();
  return (
    <span className="inline-flex items-center gap-0.5 pointer-coarse:hidden">
      {keyNames(keys, isMac).map((name) => (
        <Kbd key={name}>
          {name === "." ? period : (SYMBOLS[name] ?? (t.has(name) ? t(name) : name))}
        </Kbd>
      ))}
    </span>
  );
}
