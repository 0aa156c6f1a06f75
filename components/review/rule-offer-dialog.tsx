"use client";

import { MakeRuleDialog } from "@/components/flag-rules/make-rule-dialog";
import { useWorkbench } from "@/components/segment/workbench";
import type { RuleOffer } from "./use-rule-offer";

/** Shows what a rule of the project would silence, before it is made. */
export function RuleOfferDialog({ rule }: { readonly rule: RuleOffer }) {
  const { document } = useWorkbench();
  return (
    <MakeRuleDialog
      projectId={document.projectId}
      candidate={rule.candidate}
      onClose={rule.close}
      onMade={rule.refresh}
    />
  );
}
