import type { Span } from "../../text/span";
import type { Block, FormatNotice } from "../parsed-file";
import type { Code, Codes } from "./code";
import { fitTags } from "./fit-tags";
import type { Splice } from "./splice";

/** A block with its place in the source text and all that is needed to write it there anew. */
export interface Stretch {
  readonly block: Block;
  /** What the new text replaces: in a bilingual file the target's place. */
  readonly span: Span;
  readonly codes: Codes;
  /** Words as they stand in this place of the file. */
  readonly escape: (words: string) => string;
  /** Markup around the new text that is not there yet, such as an element that was missing. */
  readonly around?: readonly [before: string, after: string];
}

/** The splices that write new texts, for those blocks whose text is another one, and what had to be left out. */
export function rewriteStretches(
  stretches: Iterable<Stretch>,
  texts: ReadonlyMap<string, string>,
  current: (block: Block) => string | undefined = ({ text }) => text,
): { splices: Splice[]; notices: FormatNotice[] } {
  const splices: Splice[] = [];
  const notices: FormatNotice[] = [];
  for (const stretch of stretches) {
    const { key, isLocked } = stretch.block;
    const text = texts.get(key);
    if (text === undefined || text === current(stretch.block)) continue;
    if (isLocked) {
      notices.push({ code: "locked-block", key });
      continue;
    }
    const fitted = fitTags(key, text, stretch.codes);
    notices.push(...fitted.notices);
    const [before, after] = stretch.around ?? ["", ""];
    const content = fitted.pieces.map((piece) =>
      typeof piece === "string"
        ? stretch.escape(piece)
        : markupOf(stretch.codes.get(piece.number), piece.kind),
    );
    splices.push({ span: stretch.span, replacement: `${before}${content.join("")}${after}` });
  }
  return { splices, notices };
}

function markupOf(code: Code | undefined, kind: "open" | "close" | "empty"): string {
  if (!code) return "";
  if (code.kind === "empty") return code.markup;
  return kind === "close" ? code.close : code.open;
}
