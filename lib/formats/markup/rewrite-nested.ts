import type { FormatNotice } from "../parsed-file";
import { applySplices } from "./splice";
import { rewriteStretches, type Stretch } from "./stretch";

/** A block, and how many others it stands in: the paragraphs of a text box or a note are within another one's. */
export interface NestedStretch extends Stretch {
  readonly level: number;
}

/** Writes new texts the innermost first, since a paragraph that is written anew takes what is in it along; `read` finds the blocks, with the same keys each time. */
export function rewriteNested(
  text: string,
  texts: ReadonlyMap<string, string>,
  read: (text: string) => readonly NestedStretch[],
): { readonly text: string; readonly notices: readonly FormatNotice[] } {
  const notices: FormatNotice[] = [];
  let current = text;
  let stretches = read(text);
  const levels = new Set(stretches.map(({ level }) => level));
  for (const level of [...levels].toSorted((a, b) => b - a)) {
    const here = stretches.filter((stretch) => stretch.level === level);
    const { splices, notices: told } = rewriteStretches(here, texts);
    notices.push(...told);
    if (splices.length === 0) continue;
    current = applySplices(current, splices);
    if (level > 0) stretches = read(current);
  }
  return { text: current, notices };
}
