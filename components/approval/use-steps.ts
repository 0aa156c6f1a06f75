"use client";

import { useState } from "react";
import { MAX_DECISIONS } from "@/lib/schemas/decisions";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { Step } from "./step";

/** What waits for the reason why it is sent back: one line, or a step. */
export type ToReturn = { readonly row: SegmentRow } | { readonly ids: readonly string[] };

/** What is about to be decided: a step that is looked at first, a refusal that needs its reason. */
export interface Steps {
  readonly step: Step | null;
  readonly toReturn: ToReturn | null;
  readonly approve: (ids: readonly string[]) => void;
  readonly sendBack: (ids: readonly string[], reason: string) => void;
  /** Asks for the reason first; null leaves it. */
  readonly askReason: (toReturn: ToReturn | null) => void;
  readonly close: () => void;
}

export function useSteps(): Steps {
  const [step, setStep] = useState<Step | null>(null);
  const [toReturn, askReason] = useState<ToReturn | null>(null);
  const atMost = (ids: readonly string[]) => ids.slice(0, MAX_DECISIONS);
  return {
    step,
    toReturn,
    askReason,
    approve: (ids) => setStep({ decision: "approve", ids: atMost(ids) }),
    sendBack: (ids, reason) => setStep({ decision: "return", ids: atMost(ids), reason }),
    close: () => setStep(null),
  };
}
