"use client";

import { useTranslations } from "next-intl";
import { DiffView } from "@/components/segment/diff-view";
import { showSpaces } from "@/components/segment/show-spaces";
import { useWorkbench } from "@/components/segment/workbench";
import type { DerivedReplacement } from "@/lib/diff/derive-replacements";

interface FixesToRepeatProps {
  readonly fixes: readonly DerivedReplacement[];
  readonly chosen: Pick<DerivedReplacement, "from" | "to">;
  readonly onChoose: (fix: DerivedReplacement) => void;
}

/** Which of the changes of a segment is made elsewhere. */
export function FixesToRepeat({ fixes, chosen, onChoose }: FixesToRepeatProps) {
  const { document } = useWorkbench();
  const t = useTranslations("review.replace");
  return (
    <fieldset className="flex flex-col gap-1.5 text-sm">
      <legend className="mb-1.5 font-medium">{t("which")}</legend>
      {fixes.map((fix) => (
        <label key={fix.start} className="flex items-start gap-2">
          <input
            type="radio"
            name="fix"
            checked={fix.from === chosen.from && fix.to === chosen.to}
            onChange={() => onChoose(fix)}
            className="mt-0.75 size-4 shrink-0 accent-accent"
          />
          <span className="wrap-anywhere whitespace-pre-wrap">
            <DiffView
              before={showSpaces(fix.from)}
              after={showSpaces(fix.to)}
              language={document.targetLanguage}
            />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
