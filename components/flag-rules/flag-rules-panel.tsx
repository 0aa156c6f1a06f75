"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { FlagRules, RuleCandidate } from "@/lib/schemas/flag-rule";
import { MakeRuleDialog } from "./make-rule-dialog";
import { ProposalItem } from "./proposal-item";
import { RuleItem } from "./rule-item";

export interface FlagRulesPanelProps extends FlagRules {
  readonly projectId: string;
  readonly mayManage: boolean;
}

const NO_CANDIDATE: RuleCandidate | null = null;

/** The rules of a project, after those that its dismissals propose. */
export function FlagRulesPanel({ projectId, mayManage, rules, proposals }: FlagRulesPanelProps) {
  const t = useTranslations("project.flagRules");
  const [candidate, setCandidate] = useState(NO_CANDIDATE);
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The row that had the focus goes away.
  const focusHeading = () => headingRef.current?.focus();
  return (
    <div className="flex flex-col gap-6">
      {proposals.length > 0 && (
        <Card aria-labelledby="proposed-rules">
          <h2 id="proposed-rules" className="px-4 pt-4 font-semibold sm:px-5">
            {t("proposals")}
          </h2>
          <ul className="divide-y divide-border">
            {proposals.map((proposal) => (
              <ProposalItem
                key={proposal.fingerprint}
                projectId={projectId}
                proposal={proposal}
                onPreview={mayManage ? () => setCandidate(proposal) : undefined}
                onDeclined={focusHeading}
              />
            ))}
          </ul>
        </Card>
      )}
      <Card aria-labelledby="flag-rules">
        <div className="px-4 pt-4 sm:px-5">
          <h2 id="flag-rules" ref={headingRef} tabIndex={-1} className="font-semibold">
            {t("rules")}
          </h2>
          <p className="text-sm text-muted">{t("text")}</p>
        </div>
        {rules.length === 0 && <EmptyState title={t("none")} text={t("noneText")} />}
        <ul className="divide-y divide-border empty:hidden">
          {rules.map((rule) => (
            <RuleItem
              key={rule.id}
              projectId={projectId}
              rule={rule}
              mayManage={mayManage}
              onRemoved={focusHeading}
            />
          ))}
        </ul>
      </Card>
      <MakeRuleDialog
        projectId={projectId}
        candidate={candidate}
        onClose={() => setCandidate(null)}
        onMade={focusHeading}
      />
    </div>
  );
}
