"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { RecordLine } from "@/components/project/record-line";
import { useCategoryName } from "@/components/segment/use-category-name";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { updateCheck } from "@/lib/client/check-calls";
import { deleteCustomCheck } from "@/lib/client/custom-check-calls";
import type { ProjectCheck } from "@/lib/schemas/check";
import type { CustomCheckRow } from "@/lib/schemas/custom-check";
import { CustomCheckDialog } from "./custom-check-dialog";
import { PatternLine } from "./pattern-line";

export interface CustomCheckItemProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly check: ProjectCheck;
  readonly mayManage: boolean;
  readonly onDeleted: () => void;
}

/** One check of the project's own: what it says, what it looks for, what became of its flags. */
export function CustomCheckItem({ check, ...props }: CustomCheckItemProps) {
  const t = useTranslations("custom-checks");
  const severities = useTranslations("review.severity");
  const category = useCategoryName()(check.category);
  const { custom } = check;
  if (!custom) return null;
  return (
    <li
      aria-label={custom.name}
      className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-4 sm:px-5"
    >
      <div className="min-w-0 flex-1 basis-72 wrap-anywhere">
        <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {custom.name}
          <Badge>{category}</Badge>
          <Badge>{severities(check.ownSeverity ?? check.severity)}</Badge>
          {!check.isOn && <Badge tone="warning">{t("off")}</Badge>}
        </h3>
        <p className="mt-1 text-sm">{custom.why}</p>
        <PatternLine check={custom} />
        <RecordLine record={check.record} />
      </div>
      {props.mayManage && <Controls check={check} custom={custom} {...props} />}
    </li>
  );
}

interface ControlsProps extends CustomCheckItemProps {
  readonly custom: CustomCheckRow;
}

function Controls({ projectId, languages, check, custom, onDeleted }: ControlsProps) {
  const t = useTranslations("custom-checks");
  const { name, id: checkId } = custom;
  const { write } = useWrite(updateCheck, { done: t("saved"), toastsProblems: true });
  const removal = useWrite(deleteCustomCheck, {
    done: t("deleted"),
    onDone: onDeleted,
    toastsProblems: true,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <CheckboxField
        label={
          <>
            {t("isOn")}
            <span className="sr-only">{` (${name})`}</span>
          </>
        }
        isChecked={check.isOn}
        onChange={(isOn) => write({ projectId, check: check.id, isOn })}
      />
      <CustomCheckDialog
        projectId={projectId}
        languages={languages}
        check={custom}
        trigger={
          <Button size="sm" aria-label={t("editNamed", { name })}>
            {t("edit")}
          </Button>
        }
      />
      <AlertDialog
        isDangerous
        title={t("deleteTitle", { name })}
        description={t("deleteText")}
        confirmLabel={t("delete")}
        cancelLabel={t("cancel")}
        onConfirm={() => removal.write({ projectId, checkId })}
        trigger={
          <Button
            size="sm"
            variant="danger-quiet"
            disabled={removal.isWriting}
            aria-label={t("deleteNamed", { name })}
          >
            {t("delete")}
          </Button>
        }
      />
    </div>
  );
}
