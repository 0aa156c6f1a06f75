"use client";

import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { useWrite } from "@/components/problem/use-write";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { deleteFlagRule } from "@/lib/client/flag-rule-calls";
import type { FlagRuleRow } from "@/lib/schemas/flag-rule";
import { EditRuleDialog } from "./edit-rule-dialog";
import { useRuleWords } from "./use-rule-words";

export interface RuleItemProps {
  readonly projectId: string;
  readonly rule: FlagRuleRow;
  readonly mayManage: boolean;
  readonly onRemoved: () => void;
}

/** One rule: what it silences, why, and who says so. */
export function RuleItem({ projectId, rule, mayManage, onRemoved }: RuleItemProps) {
  const t = useTranslations("project.flagRules");
  const reasons = useTranslations("review.dismiss.reasons");
  const { textOf, checkOf } = useRuleWords();
  const { reason, note, by, at, silenced } = rule;
  const why = reason === "other" ? note : [reasons(reason), note].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
        <p className="font-medium">{textOf(rule)}</p>
        <p className="text-sm text-muted">{checkOf(rule)}</p>
        <p className="text-sm">{why}</p>
        <p className="text-xs text-muted">
          {t("silenced", { count: silenced })}
          {" · "}
          {by.name}
          {" · "}
          <LocalTime at={at} format="date" />
        </p>
      </div>
      {mayManage && (
        <div className="flex flex-wrap gap-2">
          <EditRuleDialog projectId={projectId} rule={rule} />
          <RemoveRule projectId={projectId} rule={rule} onRemoved={onRemoved} />
        </div>
      )}
    </li>
  );
}

function RemoveRule({ projectId, rule, onRemoved }: Omit<RuleItemProps, "mayManage">) {
  const t = useTranslations("project.flagRules");
  const { textOf } = useRuleWords();
  const removal = useWrite(deleteFlagRule, {
    done: t("removed"),
    onDone: onRemoved,
    toastsProblems: true,
  });
  const text = textOf(rule);
  return (
    <AlertDialog
      isDangerous
      title={t("removeTitle", { text })}
      description={t("removeText", { count: rule.silenced })}
      confirmLabel={t("remove")}
      cancelLabel={t("cancel")}
      onConfirm={() => removal.write({ projectId, ruleId: rule.id })}
      trigger={
        <Button
          size="sm"
          variant="danger-quiet"
          disabled={removal.isWriting}
          aria-label={t("removeNamed", { text })}
        >
          {t("remove")}
        </Button>
      }
    />
  );
}
