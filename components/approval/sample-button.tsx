"use client";

import { TestTubeDiagonal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { RestButton } from "./rest-button";
import { SampleForm } from "./sample-form";
import type { QueueSample } from "./use-sample";

export interface SampleButtonProps {
  readonly sample: QueueSample;
  /** Whether the address names a sample. */
  readonly isOn: boolean;
  /** How many submissions one can be drawn from. */
  readonly waiting: number;
}

/** Draws a sample of the queue or, where one is on, says what it is and leads back to all. */
export function SampleButton({ sample, isOn, waiting }: SampleButtonProps) {
  const t = useTranslations("approval");
  const [isOpen, setOpen] = useState(false);
  const { row } = sample;
  const counts = row && { size: row.size, population: row.population };
  return (
    <Popover open={isOpen} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button
          size="sm"
          className={isOn ? "bg-accent-soft text-accent" : ""}
          aria-label={counts ? t("sample.on", counts) : t("sample.button")}
        >
          <TestTubeDiagonal aria-hidden />
          <span className="max-sm:sr-only">{t("sample.button")}</span>
          {counts && <span className="tabular-nums">{t("sample.share", counts)}</span>}
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="start"
        aria-label={t("sample.title")}
        className="flex w-80 max-w-[calc(100vw-1rem)] flex-col gap-3 p-3"
      >
        {isOn ? (
          <>
            <p className="text-sm">
              {row ? t(`sample.is.${row.method}`, counts) : t("sample.gone")}
            </p>
            <p className="text-sm text-muted">{t("sample.stays")}</p>
            <div className="flex flex-wrap gap-2">
              <RestButton sample={sample} onTake={() => setOpen(false)} />
              <Button
                size="sm"
                variant="ghost"
                onClick={() => {
                  sample.drop();
                  setOpen(false);
                }}
              >
                {t("sample.drop")}
              </Button>
            </div>
          </>
        ) : (
          <SampleForm
            waiting={waiting}
            isBusy={sample.isBusy}
            onDraw={async (asked) => {
              await sample.draw(asked);
              setOpen(false);
            }}
          />
        )}
      </PopoverContent>
    </Popover>
  );
}
