import {
  CircleAlert,
  CircleDashed,
  type LucideIcon,
  OctagonAlert,
  TriangleAlert,
} from "lucide-react";
import { FLAG_LOOKS } from "@/components/segment/text-looks";
import type { ErrorMark } from "@/lib/schemas/segment";

interface MarkLook {
  readonly Icon: LucideIcon;
  /** On its words in the text. */
  readonly words: string;
  /** Of a line about it. */
  readonly line: string;
}

const SERIOUS = "bg-serious-soft text-serious";

/** How an error that a reviewer marked looks: told apart by icon and word, and the line below its words, not by colour alone. */
export const MARK_LOOKS: Readonly<Record<ErrorMark, MarkLook>> = {
  minor: { Icon: CircleAlert, words: FLAG_LOOKS.minor, line: "bg-slight-soft text-slight" },
  major: { Icon: TriangleAlert, words: FLAG_LOOKS.major, line: SERIOUS },
  critical: { Icon: OctagonAlert, words: FLAG_LOOKS.critical, line: SERIOUS },
  missing: {
    Icon: CircleDashed,
    words:
      "bg-serious-soft underline decoration-dotted decoration-serious decoration-2 underline-offset-4",
    line: SERIOUS,
  },
};
