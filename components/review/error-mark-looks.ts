import {
  CircleAlert,
  CircleDashed,
  type LucideIcon,
  OctagonAlert,
  TriangleAlert,
} from "lucide-react";
import type { ErrorMark } from "@/lib/schemas/segment";

interface MarkLook {
  readonly Icon: LucideIcon;
  /** On its words in the text. */
  readonly words: string;
  /** Of a line about it. */
  readonly line: string;
}

const SERIOUS = "bg-serious-soft text-serious";

/** The words lie below the mark in a row at rest: a tint must let them through. */
const LINE = "underline underline-offset-4";
const SERIOUS_WORDS = `${LINE} bg-serious/12 decoration-serious`;

/** How an error that a reviewer marked looks: told apart by icon and word, and the line below its words, not by colour alone. */
export const MARK_LOOKS: Readonly<Record<ErrorMark, MarkLook>> = {
  minor: {
    Icon: CircleAlert,
    words: `${LINE} bg-slight/12 decoration-slight decoration-dashed decoration-[1.5px]`,
    line: "bg-slight-soft text-slight",
  },
  major: {
    Icon: TriangleAlert,
    words: `${SERIOUS_WORDS} decoration-solid decoration-2`,
    line: SERIOUS,
  },
  critical: {
    Icon: OctagonAlert,
    words: `${SERIOUS_WORDS} decoration-wavy decoration-[1.5px]`,
    line: SERIOUS,
  },
  missing: {
    Icon: CircleDashed,
    words: `${SERIOUS_WORDS} decoration-dotted decoration-2`,
    line: SERIOUS,
  },
};
