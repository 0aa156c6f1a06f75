"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { useRuleWords } from "@/components/flag-rules/use-rule-words";
import { useProblemText } from "@/components/problem/use-problem-text";
import type { ShownFlag } from "@/components/segment/shown-flag";
import { storedFlagId } from "@/components/segment/stored-flag";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { refreshRows } from "@/lib/client/cached-segments";
import { readRuleCandidate } from "@/lib/client/flag-rule-calls";
import type { RuleCandidate } from "@/lib/schemas/flag-rule";
import type { SegmentRow } from "@/lib/schemas/segment";

/** Making a rule of dismissals, for those who may. */
export interface RuleOffer {
  /** What the person is asked about; null while nothing is. */
  readonly candidate: RuleCandidate | null;
  /** Opens the dialog for a dismissed flag; null for a person who may not make rules. */
  readonly ask: ((row: SegmentRow, flag: ShownFlag) => void) | null;
  /** Offers a rule when a dismissal was one of enough equal ones. */
  readonly afterDismissal: (row: SegmentRow, flag: ShownFlag) => void;
  readonly close: () => void;
  /** Shows the flags as the new rule has them. */
  readonly refresh: () => void;
}

const NO_CANDIDATE: RuleCandidate | null = null;

export function useRuleOffer(): RuleOffer {
  const { document } = useWorkbench();
  const client = useQueryClient();
  const t = useTranslations("review");
  const toast = useToast();
  const tell = useProblemText();
  const { textOf } = useRuleWords();
  const [candidate, setCandidate] = useState(NO_CANDIDATE);
  const mayMakeRules = document.permissions.includes("flag-rule.manage");
  const documentId = document.id;
  const candidateOf = useCallback(
    async (row: SegmentRow, flag: ShownFlag) =>
      readRuleCandidate(storedFlagId(client, { documentId, row }, flag)),
    [client, documentId],
  );
  const ask = useCallback(
    (row: SegmentRow, flag: ShownFlag) => {
      candidateOf(row, flag).then(setCandidate, (error: unknown) =>
        toast({ tone: "danger", text: tell(error) }),
      );
    },
    [candidateOf, toast, tell],
  );
  const offer = (found: RuleCandidate) => {
    if (found.standing !== "proposed") return;
    toast({
      tone: "info",
      text: t("ruleOffer", { text: textOf(found), count: found.count }),
      action: { label: t("makeRule"), run: () => setCandidate(found) },
    });
  };
  return {
    candidate,
    ask: mayMakeRules ? ask : null,
    afterDismissal: (row, flag) => {
      // An offer that fails is no loss: the project's page lists it, too.
      if (mayMakeRules) candidateOf(row, flag).then(offer, () => undefined);
    },
    close: () => setCandidate(null),
    refresh: () => void refreshRows(client, documentId),
  };
}
