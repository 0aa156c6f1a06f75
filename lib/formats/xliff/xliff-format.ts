import { escapeXml } from "../../text/escape-markup";
import type { FileFormat } from "../file-format";
import { referTo } from "../markup/refer-to";
import { encode, readSource } from "../markup/source-text";
import { applySplices, type Splice } from "../markup/splice";
import { rewriteStretches } from "../markup/stretch";
import type { Block, BlockState, FormatNotice } from "../parsed-file";
import { valueSpan } from "../xml/xml-tree";
import { readXliff, type XliffStretch } from "./read-xliff";
import { writeState } from "./xliff-state";

/** XLIFF 1.2 and 2.x: sources with their targets, states and notes. */
export const XLIFF: FileFormat = {
  id: "xliff",
  extensions: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"],
  pairing: "bilingual",
  async parse(bytes) {
    const { text } = readSource(bytes);
    const blocks: Block[] = [];
    let skipped = 0;
    const { languages } = readXliff(text, escapeXml, ({ block }) => {
      if (block.text.trim() === "") skipped += 1;
      else blocks.push(block);
    });
    const notices: FormatNotice[] =
      skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [];
    return { format: "xliff", languages, blocks, notices };
  },
  async rewrite(bytes, texts, states) {
    const source = readSource(bytes);
    const splices: Splice[] = [];
    const notices: FormatNotice[] = [];
    readXliff(source.text, referTo(source), (stretch) => {
      const written = rewriteStretches([stretch], texts, ({ target }) => target ?? "");
      notices.push(...written.notices);
      splices.push(...written.splices);
      const state = states?.get(stretch.block.key);
      if (state && state !== stretch.block.state && !stretch.block.isLocked) {
        splices.push(...stateSplices(source.text, stretch, state));
      }
    });
    if (splices.length === 0) return { bytes, notices };
    return { bytes: encode(source, applySplices(source.text, splices)), notices };
  },
};

/** The state stands on the target (1.2) or the segment (2.x); a target that is written with this call has none yet. */
function stateSplices(
  text: string,
  { stated, generation }: XliffStretch,
  state: BlockState,
): Splice[] {
  if (!stated || stated.inner.start === stated.span.end) return [];
  const value = writeState(generation, state);
  const span = valueSpan(text, stated, "state");
  if (span) return [{ span, replacement: value }];
  const place = stated.inner.start - 1;
  return [{ span: { start: place, end: place }, replacement: ` state="${value}"` }];
}
