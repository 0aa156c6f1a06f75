"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { RealignmentChange } from "@/lib/schemas/realignment";

interface RealignChangeProps {
  readonly change: RealignmentChange;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Neighbouring rows, as they are linked and as they would be. */
export function RealignChange({ change, isChosen, onChoose }: RealignChangeProps) {
  const t = useTranslations("review.realign");
  const { number, before, after } = change;
  const last = number + before.length - 1;
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-border p-3">
      <CheckboxField
        label={t("segments", { count: before.length, first: number, last })}
        isChecked={isChosen}
        onChange={onChoose}
      />
      <div className="grid items-start gap-2 md:grid-cols-[1fr_auto_1fr]">
        <Pairs label={t("now")} pairs={before} />
        <ArrowRight aria-hidden className="size-4 self-center text-muted max-md:hidden" />
        <Pairs label={t("then")} pairs={after} />
      </div>
    </li>
  );
}

interface PairsProps {
  readonly label: string;
  readonly pairs: RealignmentChange["before"];
}

function Pairs({ label, pairs }: PairsProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.realign");
  return (
    <section aria-label={label} className="flex min-w-0 flex-col gap-1.5">
      <h3 className="text-xs font-semibold text-muted">{label}</h3>
      <ul className="flex flex-col divide-y divide-border rounded-md border border-border bg-sunken text-sm">
        {pairs.map(({ source, target }, index) => (
          // Rows of a preview never change places, and two may have the same texts.
          <li key={index} className="grid grid-cols-2 gap-3 px-2.5 py-2 wrap-anywhere">
            <span lang={document.sourceLanguage} className="text-muted">
              {source || <Nothing>{t("noSource")}</Nothing>}
            </span>
            <span lang={document.targetLanguage}>
              {target || <Nothing>{t("noTarget")}</Nothing>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nothing({ children }: { readonly children: string }) {
  return <em className="text-muted">{children}</em>;
}
