"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Kbd } from "@/components/ui/kbd";
import { MAX_REASON_LENGTH } from "@/lib/schemas/return-reason";
import { type ReasonChange, type ReasonText, reasonFieldId } from "./reason-lines";

export interface ReasonLineProps {
  readonly line: ReasonText;
  readonly at: number;
  readonly count: number;
  readonly onChange: (change: ReasonChange) => void;
}

/** One reason with its key, its words, and its way up and down. */
export function ReasonLine({ line, at, count, onChange }: ReasonLineProps) {
  const t = useTranslations("project.reasons");
  const number = at + 1;
  const { id } = line;
  return (
    <li className="flex flex-wrap items-center gap-1.5">
      <Kbd>{number}</Kbd>
      <Input
        id={reasonFieldId(id)}
        className="min-w-0 flex-1 max-sm:basis-[calc(100%-2.5rem)]"
        aria-label={t("reason", { number })}
        required
        maxLength={MAX_REASON_LENGTH}
        value={line.text}
        onChange={(event) => onChange({ kind: "text", id, text: event.currentTarget.value })}
      />
      <span className="flex gap-1.5 max-sm:ml-auto">
        <Button
          size="icon-sm"
          variant="ghost"
          aria-label={t("up", { number })}
          aria-disabled={at === 0}
          onClick={() => onChange({ kind: "move", id, by: -1 })}
        >
          <ArrowUp aria-hidden />
        </Button>
        <Button
          size="icon-sm"
          variant="ghost"
          aria-label={t("down", { number })}
          aria-disabled={number === count}
          onClick={() => onChange({ kind: "move", id, by: 1 })}
        >
          <ArrowDown aria-hidden />
        </Button>
        <Button
          size="icon-sm"
          variant="ghost"
          aria-label={t("remove", { number })}
          onClick={() => onChange({ kind: "remove", id })}
        >
          <Trash2 aria-hidden />
        </Button>
      </span>
    </li>
  );
}
