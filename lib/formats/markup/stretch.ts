import type { Span } from "../../text/span";
import type { TaggedPiece } from "../../text/tags/tagged-pieces";
import type { ByKey } from "../file-format";
import type { Block, FormatNotice } from "../parsed-file";
import { fitTags, type TagUse } from "./fit-tags";
import type { Splice } from "./splice";

/** A block with its place in the source text and all that is needed to write it there anew. */
export interface Stretch {
  readonly block: Block;
  /** What the new text replaces: in a bilingual file the target's place. */
  readonly span: Span;
  readonly tags: ReadonlyMap<number, TagUse>;
  /** Pieces whose tags nest and are among `tags`, as they stand in this place of the file. */
  readonly write: (pieces: readonly TaggedPiece[]) => string;
}

/** The splices that write new texts, for those blocks whose text is another one, and what had to be left out. */
export function rewriteStretches(
  stretches: Iterable<Stretch>,
  texts: ByKey<string>,
  current: (block: Block) => string | undefined = ({ text }) => text,
): { splices: Splice[]; notices: FormatNotice[] } {
  const splices: Splice[] = [];
  const notices: FormatNotice[] = [];
  for (const { block, span, tags, write } of stretches) {
    const { key, isLocked } = block;
    const text = texts.get(key);
    if (text === undefined || text === current(block)) continue;
    if (isLocked) {
      notices.push({ code: "locked-block", key });
      continue;
    }
    const fitted = fitTags(key, text, tags);
    notices.push(...fitted.notices);
    splices.push({ span, replacement: write(fitted.pieces) });
  }
  return { splices, notices };
}
