import type { Span } from "../../text/span";
import { escapeTags } from "../../text/tags/tagged-pieces";
import type { Block } from "../parsed-file";
import type { Stretch } from "./stretch";

/** A block of a format whose texts have no formatting of their own. */
export interface PlainBlock {
  readonly block: Omit<Block, "text" | "target" | "isLocked">;
  /** As people read them, without tags. */
  readonly text: string;
  readonly target?: string;
  readonly span: Span;
  /** The text as it stands at its place. */
  readonly write: (words: string) => string;
}

/** Makes a stretch of plain words: what looks like a tag in them is words. */
export function plainStretch({ block, text, target, span, write }: PlainBlock): Stretch {
  return {
    block: {
      ...block,
      text: escapeTags(text),
      ...(target ? { target: escapeTags(target) } : {}),
      isLocked: false,
    },
    span,
    tags: new Map(),
    write: (pieces) => write(pieces.filter((piece) => typeof piece === "string").join("")),
  };
}
