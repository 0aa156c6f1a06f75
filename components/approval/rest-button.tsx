"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { QueueSample } from "./use-sample";

export interface RestButtonProps {
  readonly sample: QueueSample;
  readonly onTake?: () => void;
}

/** Goes on to what the sample was drawn from and does not have, as one batch that is looked at first. */
export function RestButton({ sample, onTake }: RestButtonProps) {
  const t = useTranslations("approval");
  return (
    <Button
      size="sm"
      disabled={sample.isBusy}
      onClick={() => {
        onTake?.();
        void sample.takeRest();
      }}
    >
      {t("sample.rest")}
    </Button>
  );
}
