import { Check, CheckCheck, Contrast, CornerUpLeft, Diamond, type LucideIcon } from "lucide-react";
import type { SegmentState } from "@/lib/workflow/transition";

/** How a state looks everywhere: an icon and its colours; the word comes from the messages. */
export interface StateLook {
  readonly Icon: LucideIcon;
  /** Text and icon colour. */
  readonly text: string;
  /** Soft background. */
  readonly soft: string;
  /** Solid fill, for bars and the mini-map. */
  readonly fill: string;
}

export const STATE_LOOKS: Readonly<Record<SegmentState, StateLook>> = {
  initial: { Icon: Diamond, text: "text-initial", soft: "bg-initial-soft", fill: "bg-initial/35" },
  draft: { Icon: Contrast, text: "text-draft", soft: "bg-draft-soft", fill: "bg-draft" },
  submitted: {
    Icon: Check,
    text: "text-submitted",
    soft: "bg-submitted-soft",
    fill: "bg-submitted",
  },
  returned: {
    Icon: CornerUpLeft,
    text: "text-returned",
    soft: "bg-returned-soft",
    fill: "bg-returned",
  },
  approved: {
    Icon: CheckCheck,
    text: "text-approved",
    soft: "bg-approved-soft",
    fill: "bg-approved",
  },
};
