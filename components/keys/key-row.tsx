"use client";

import { Pencil, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { keyName } from "./effective-table";
import { judgeKey, type KeyRefusal } from "./judge-key";
import type { KeyBinding } from "./key-binding";
import { KeyLabel } from "./key-label";
import { useOwnKeys } from "./key-map-provider";
import { recordKey } from "./record-key";
import { useScreenKeys } from "./screen-keys";
import { useIsMac } from "./use-is-mac";

export interface KeyRowProps {
  readonly binding: KeyBinding<string>;
  readonly isChanging: boolean;
  readonly isRecording: boolean;
  readonly onRecord: (command: string | null) => void;
}

/** One command with its keys; where keys are being changed, the button that listens for another. */
export function KeyRow({ binding, isChanging, isRecording, onRecord }: KeyRowProps) {
  const t = useTranslations("keys");
  const { command, keys } = binding;
  const { screen } = useScreenKeys();
  const { map, change } = useOwnKeys();
  const name = keyName(screen, command);
  const reset = () =>
    change(Object.fromEntries(Object.entries(map).filter(([other]) => other !== name)));
  const label = t(`commands.${command}`);
  return (
    <li className="flex min-h-9 break-inside-avoid flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
      <span>{label}</span>
      <span className="flex shrink-0 flex-wrap items-center justify-end gap-x-2 gap-y-1">
        {isRecording ? (
          <KeyRecorder binding={binding} onDone={() => onRecord(null)} />
        ) : (
          keys.map((combination) => <KeyLabel key={combination} keys={combination} />)
        )}
        {isChanging && !isRecording && (
          <>
            {map[name] && (
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={t("reset", { command: label })}
                onClick={reset}
              >
                <RotateCcw aria-hidden />
              </Button>
            )}
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t("changeOne", { command: label })}
              onClick={() => onRecord(command)}
            >
              <Pencil aria-hidden />
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

interface KeyRecorderProps {
  readonly binding: KeyBinding<string>;
  readonly onDone: () => void;
}

/** The button listens as soon as it is there. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

function KeyRecorder({ binding, onDone }: KeyRecorderProps) {
  const t = useTranslations("keys");
  const isMac = useIsMac();
  const { screen, table } = useScreenKeys();
  const { map, change } = useOwnKeys();
  const [refused, setRefused] = useState<(KeyRefusal & { readonly keys: string }) | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return onDone();
    const keys = recordKey(event, isMac);
    if (keys === undefined) return;
    const refusal = judgeKey(keys, binding, table);
    if (refusal) return setRefused({ ...refusal, keys });
    change({ ...map, [keyName(screen, binding.command)]: [keys] });
    onDone();
  };
  return (
    <span className="flex flex-col items-end gap-1">
      <Button
        size="sm"
        ref={takeFocus}
        aria-label={t("pressFor", { command: t(`commands.${binding.command}`) })}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      >
        {t("press")}
      </Button>
      <span role="status" className="max-w-60 text-right text-xs text-danger">
        {refused && (
          <>
            <KeyLabel keys={refused.keys} />{" "}
            {refused.reason === "taken"
              ? t("refused.taken", { command: t(`commands.${refused.by}`) })
              : t(`refused.${refused.reason}`)}
          </>
        )}
      </span>
    </span>
  );
}
