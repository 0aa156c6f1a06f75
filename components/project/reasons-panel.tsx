"use client";

import { Plus, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/components/problem/problem-notice";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { MAX_RETURN_REASONS, type ProjectReasons } from "@/lib/schemas/return-reason";
import { ReasonLine } from "./reason-line";
import { useReasons } from "./use-reasons";

export interface ReasonsPanelProps {
  readonly projectId: string;
  readonly stored: ProjectReasons;
}

/** The project's own reasons for sending back, in the order of their keys. */
export function ReasonsPanel({ projectId, stored }: ReasonsPanelProps) {
  const t = useTranslations("project");
  const { lines, change, add, restore, save, isStandard, isSame, isWriting, problem } = useReasons(
    projectId,
    stored,
  );
  return (
    <Card className="p-4 sm:p-6" aria-labelledby="return-reasons">
      <form
        className="flex max-w-xl flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div>
          <h2 id="return-reasons" className="font-semibold">
            {t("reasons.title")}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("reasons.hint")}</p>
        </div>
        <ProblemNotice problem={problem} />
        {lines.length === 0 && <p className="text-sm">{t("reasons.none")}</p>}
        <ol aria-label={t("reasons.title")} className="flex flex-col gap-2">
          {lines.map((line, at) => (
            <ReasonLine key={line.id} line={line} at={at} count={lines.length} onChange={change} />
          ))}
        </ol>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" disabled={lines.length >= MAX_RETURN_REASONS} onClick={add}>
            <Plus aria-hidden />
            {t("reasons.add")}
          </Button>
          <Button size="sm" variant="ghost" aria-disabled={isStandard} onClick={restore}>
            <RotateCcw aria-hidden />
            {t("reasons.restore")}
          </Button>
        </div>
        <div>
          <Button type="submit" variant="primary" disabled={isWriting || isSame}>
            {t("reasons.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
