"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { declineFlagRule } from "@/lib/client/flag-rule-calls";
import type { RuleCandidate } from "@/lib/schemas/flag-rule";
import { useRuleWords } from "./use-rule-words";

export interface ProposalItemProps {
  readonly projectId: string;
  readonly proposal: RuleCandidate;
  /** Absent for a reader who may not make rules. */
  readonly onPreview: (() => void) | undefined;
  readonly onDeclined: () => void;
}

/** Equal dismissals that could become a rule. */
export function ProposalItem({ projectId, proposal, onPreview, onDeclined }: ProposalItemProps) {
  const t = useTranslations("project.flagRules");
  const reasons = useTranslations("review.dismiss.reasons");
  const { textOf, checkOf } = useRuleWords();
  const decline = useWrite(declineFlagRule, {
    done: t("declined"),
    onDone: onDeclined,
    toastsProblems: true,
  });
  const { fingerprint, count, reason, note } = proposal;
  const text = textOf(proposal);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
        <p className="font-medium">{text}</p>
        <p className="text-sm text-muted">{checkOf(proposal)}</p>
        <p className="text-sm">
          {t("dismissed", { count })} {note ?? reasons(reason)}
        </p>
      </div>
      {onPreview && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" aria-label={t("previewNamed", { text })} onClick={onPreview}>
            {t("preview")}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            disabled={decline.isWriting}
            aria-label={t("declineNamed", { text })}
            onClick={() => decline.write({ projectId, fingerprint })}
          >
            {t("decline")}
          </Button>
        </div>
      )}
    </li>
  );
}
