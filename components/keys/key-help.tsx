"use client";

import { Pencil, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { keyName } from "./effective-table";
import type { KeyScope } from "./key-binding";
import { KeyRow } from "./key-row";
import { useOwnKeys } from "./key-map-provider";
import { useScreenKeys } from "./screen-keys";
import { useOpenerFocus } from "./use-opener-focus";

const SCOPES: readonly KeyScope[] = ["any", "text", "row", "alignment"];

export interface KeyHelpProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The keys of a screen, read from the table that its handler uses, and the place to change them. */
export function KeyHelp({ open, onOpenChange }: KeyHelpProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <KeyHelpContent />}
    </Dialog>
  );
}

function KeyHelpContent() {
  const t = useTranslations("keys");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  const { screen } = useScreenKeys();
  const { map, change } = useOwnKeys();
  const [isChanging, setChanging] = useState(false);
  const [recording, setRecording] = useState<string | null>(null);
  const ofOthers = Object.entries(map).filter(([name]) => !name.startsWith(keyName(screen, "")));
  const hasOwn = ofOthers.length < Object.keys(map).length;
  const reset = () => change(Object.fromEntries(ofOthers));
  return (
    <DialogContent
      title={t("title")}
      description={isChanging ? t("howToChange") : t("description")}
      closeLabel={shell("close")}
      className="max-w-3xl"
      onCloseAutoFocus={onCloseAutoFocus}
      // Esc leaves the recording first.
      onEscapeKeyDown={(event) => recording !== null && event.preventDefault()}
    >
      <KeyGroups isChanging={isChanging} recording={recording} onRecord={setRecording} />
      <DialogFooter className="sticky -bottom-6 -mx-6 -mb-6 border-t border-border bg-surface px-6 py-3">
        {hasOwn && (
          <Button variant="ghost" size="sm" onClick={reset}>
            <RotateCcw aria-hidden />
            {t("resetAll")}
          </Button>
        )}
        <Button
          size="sm"
          aria-pressed={isChanging}
          onClick={() => {
            setChanging(!isChanging);
            setRecording(null);
          }}
        >
          <Pencil aria-hidden />
          {isChanging ? t("changed") : t("change")}
        </Button>
      </DialogFooter>
    </DialogContent>
  );
}

interface KeyGroupsProps {
  readonly isChanging: boolean;
  /** The command whose key is being pressed. */
  readonly recording: string | null;
  readonly onRecord: (command: string | null) => void;
}

function KeyGroups({ isChanging, recording, onRecord }: KeyGroupsProps) {
  const t = useTranslations("keys.scopes");
  const { table } = useScreenKeys();
  const scopes = SCOPES.filter((scope) => table.some((binding) => binding.scope === scope));
  return (
    <div className="gap-x-10 md:columns-2">
      {scopes.map((scope) => (
        <section key={scope} className="mb-6">
          <h3 className="mb-2 break-after-avoid text-sm font-semibold text-muted">{t(scope)}</h3>
          <ul className="divide-y divide-border text-sm">
            {table
              .filter((binding) => binding.scope === scope)
              .map((binding) => (
                <KeyRow
                  key={binding.command}
                  binding={binding}
                  isChanging={isChanging}
                  isRecording={recording === binding.command}
                  onRecord={onRecord}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
