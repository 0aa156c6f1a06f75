"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { CommandKey } from "./command-key";
import type { KeyBinding } from "./key-binding";
import { useScreenKeys } from "./screen-keys";
import { useOpenerFocus } from "./use-opener-focus";

/** A page that the palette leads to. */
export interface PalettePlace {
  readonly href: string;
  readonly label: string;
}

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Runs a command as its key would. */
  readonly onRun: (command: string) => void;
  readonly places: readonly PalettePlace[];
}

/** Everything that the screen can do, found by typing. */
export function CommandPalette({ open, onOpenChange, ...rest }: CommandPaletteProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <PaletteContent {...rest} onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

type PaletteContentProps = Pick<CommandPaletteProps, "onRun" | "places"> & {
  readonly onClose: () => void;
};

function PaletteContent({ onRun, places, onClose }: PaletteContentProps) {
  const t = useTranslations("keys");
  const shell = useTranslations("shell");
  const router = useRouter();
  const { table } = useScreenKeys();
  const restoreFocus = useOpenerFocus();
  const chosen = useRef<string | null>(null);
  const choose = (command: string) => {
    chosen.current = command;
    onClose();
  };
  return (
    <DialogContent
      title={t("palette.title")}
      closeLabel={shell("close")}
      className="top-24 max-w-xl translate-y-0 gap-3 p-4 max-sm:top-4"
      onCloseAutoFocus={(event) => {
        // A command works where the focus was: in the text, at its caret, or on the row.
        restoreFocus(event);
        if (chosen.current !== null) onRun(chosen.current);
      }}
    >
      <Command label={t("palette.title")} loop className="flex min-h-0 flex-col gap-2">
        <Command.Input asChild>
          <Input placeholder={t("palette.placeholder")} />
        </Command.Input>
        <Command.List className="max-h-[min(24rem,60dvh)] overflow-y-auto [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted">
          <Command.Empty className="p-4 text-center text-sm text-muted">
            {t("palette.nothing")}
          </Command.Empty>
          <Command.Group heading={t("palette.commands")}>
            {namedOnce(table, (command) => t(`commands.${command}`)).map(({ command, label }) => (
              <PaletteItem key={command} label={label} onChoose={() => choose(command)}>
                <CommandKey command={command} />
              </PaletteItem>
            ))}
          </Command.Group>
          <Command.Group heading={t("palette.places")}>
            {places.map(({ href, label }) => (
              <PaletteItem
                key={href}
                label={label}
                onChoose={() => {
                  onClose();
                  router.push(href);
                }}
              />
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </DialogContent>
  );
}

interface PaletteItemProps {
  readonly label: string;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

function PaletteItem({ label, onChoose, children }: PaletteItemProps) {
  return (
    <Command.Item
      value={label}
      onSelect={onChoose}
      className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-2 py-1.5 text-sm data-[selected=true]:bg-accent-soft"
    >
      {label}
      {children}
    </Command.Item>
  );
}

/** What opens the palette, and what only moves the focus that the palette has taken. */
const NOT_LISTED = new Set(["palette", "leave-text", "row-next", "row-previous"]);

/** The commands by their names: one that has a name in the text and on the row is listed once. */
function namedOnce(table: readonly KeyBinding<string>[], nameOf: (command: string) => string) {
  const named = new Map<string, string>();
  for (const { command } of table) {
    const label = nameOf(command);
    if (!NOT_LISTED.has(command) && !named.has(label)) named.set(label, command);
  }
  return [...named].map(([label, command]) => ({ label, command }));
}
