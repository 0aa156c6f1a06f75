"use client";

import { useTranslations } from "next-intl";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { KeyBinding, KeyScope } from "./key-binding";
import { KeyLabel } from "./key-label";
import { useOpenerFocus } from "./use-opener-focus";

const SCOPES: readonly KeyScope[] = ["any", "text", "row", "alignment"];

export interface KeyHelpProps {
  readonly table: readonly KeyBinding<string>[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The keys of a screen, read from the table that its handler uses. */
export function KeyHelp({ table, open, onOpenChange }: KeyHelpProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <KeyHelpContent table={table} />}
    </Dialog>
  );
}

function KeyHelpContent({ table }: Pick<KeyHelpProps, "table">) {
  const t = useTranslations("keys");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  return (
    <DialogContent
      title={t("title")}
      description={t("description")}
      closeLabel={shell("close")}
      className="max-w-3xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <div className="gap-x-10 md:columns-2">
        {SCOPES.filter((scope) => table.some((binding) => binding.scope === scope)).map((scope) => (
          <KeyGroup key={scope} table={table} scope={scope} />
        ))}
      </div>
    </DialogContent>
  );
}

function KeyGroup({ table, scope }: Pick<KeyHelpProps, "table"> & { readonly scope: KeyScope }) {
  const t = useTranslations("keys");
  return (
    <section className="mb-6 break-inside-avoid">
      <h3 className="mb-2 text-sm font-semibold text-muted">{t(`scopes.${scope}`)}</h3>
      <dl className="divide-y divide-border text-sm">
        {table
          .filter((binding) => binding.scope === scope)
          .map(({ command, keys }) => (
            <div key={command} className="flex items-center justify-between gap-4 py-1.5">
              <dt>{t(`commands.${command}`)}</dt>
              <dd className="flex shrink-0 flex-wrap justify-end gap-x-2 gap-y-1">
                {keys.map((combination) => (
                  <KeyLabel key={combination} keys={combination} />
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
