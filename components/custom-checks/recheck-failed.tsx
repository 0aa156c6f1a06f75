"use client";

import { RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { repeatRecheck } from "@/lib/client/custom-check-calls";

export interface RecheckFailedProps {
  readonly projectId: string;
  readonly mayManage: boolean;
}

/** Says that flags may be out of date, with a button to have them brought up to date. */
export function RecheckFailed({ projectId, mayManage }: RecheckFailedProps) {
  const t = useTranslations("custom-checks");
  const { write, isWriting } = useWrite(repeatRecheck, {
    done: t("checkingAgain"),
    toastsProblems: true,
  });
  return (
    <div className="px-4 pb-4 sm:px-5">
      <Notice tone="warning">
        <span className="flex flex-wrap items-center justify-between gap-3">
          <span className="min-w-0 flex-1 basis-64">{t("recheckFailed")}</span>
          {mayManage && (
            <Button size="sm" disabled={isWriting} onClick={() => write({ projectId })}>
              <RotateCw aria-hidden />
              {t("checkAgain")}
            </Button>
          )}
        </span>
      </Notice>
    </div>
  );
}
