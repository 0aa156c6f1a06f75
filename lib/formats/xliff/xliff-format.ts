import type { ByKey, FileFormat, PiecewiseFile, WrittenPiece } from "../file-format";
import { referTo } from "../markup/refer-to";
import { encode, readSourcePieces } from "../markup/source-text";
import { applySplices, type Splice } from "../markup/splice";
import { rewriteStretches } from "../markup/stretch";
import type { Block, BlockState, FormatNotice } from "../parsed-file";
import { valueSpan } from "../xml/xml-tree";
import { readXliff, type XliffPiece, type XliffStretch } from "./read-xliff";
import { writeState } from "./xliff-state";

/** XLIFF 1.2 and 2.x: sources with their targets, states and notes. */
export const XLIFF: FileFormat = {
  id: "xliff",
  extensions: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"],
  pairing: "bilingual",
  open: openXliff,
  async parse(bytes) {
    const blocks: Block[] = [];
    const pieces = openXliff(bytes).read();
    for (;;) {
      const { done, value } = pieces.next();
      if (done === true) return { ...value, blocks };
      blocks.push(...value.blocks);
    }
  },
  async rewrite(bytes, texts, states = new Map()) {
    const file = openXliff(bytes);
    const encoded = file.encoder();
    const written: Uint8Array[] = [];
    const notices: FormatNotice[] = [];
    for (const piece of file.read()) {
      const one = piece.rewrite(texts, states);
      written.push(encoded(one.text));
      notices.push(...one.notices);
    }
    return { bytes: Buffer.concat(written), notices };
  },
};

function openXliff(bytes: Uint8Array): PiecewiseFile {
  const source = readSourcePieces(bytes);
  return {
    size: bytes.length,
    *read() {
      let skipped = 0;
      const pieces = readXliff(source.pieces(), referTo(source));
      for (;;) {
        const { done, value } = pieces.next();
        if (done === true) return { format: "xliff", languages: value, notices: told(skipped) };
        const blocks = value.stretches.map(({ block }) => block).filter(hasSource);
        skipped += value.stretches.length - blocks.length;
        const { text } = value;
        yield { text, blocks, rewrite: (texts, states) => rewritten(value, texts, states) };
      }
    },
    encoder() {
      let { hasMark } = source;
      return (text) => {
        const bytes = encode({ ...source, hasMark }, text);
        hasMark = false;
        return bytes;
      };
    },
  };
}

const hasSource = ({ text }: Block) => text.trim() !== "";

function told(skipped: number): FormatNotice[] {
  return skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [];
}

function rewritten(
  { text, stretches }: XliffPiece,
  texts: ByKey<string>,
  states: ByKey<BlockState>,
): WrittenPiece {
  const splices: Splice[] = [];
  const notices: FormatNotice[] = [];
  for (const stretch of stretches) {
    const state = states.get(stretch.block.key);
    const write: XliffStretch["write"] = (pieces) => stretch.writeStated(pieces, state);
    const written = rewriteStretches([{ ...stretch, write }], texts, ({ target }) => target ?? "");
    notices.push(...written.notices);
    splices.push(...written.splices);
    if (state && state !== stretch.block.state && !stretch.block.isLocked) {
      splices.push(...stateSplices(text, stretch, state));
    }
  }
  return { text: splices.length === 0 ? text : applySplices(text, splices), notices };
}

/** The state stands on the target (1.2) or the segment (2.x); a target that is written with this call has it already. */
function stateSplices(text: string, stretch: XliffStretch, state: BlockState): Splice[] {
  const { stated, approved, generation } = stretch;
  const splices: Splice[] = [];
  const said = approved && valueSpan(text, approved, "approved");
  if (said) splices.push({ span: said, replacement: state === "approved" ? "yes" : "no" });
  // An empty element is written anew as a whole, or not at all.
  if (!stated || stated.inner.start === stated.span.end) return splices;
  const value = writeState(generation, state);
  const span = valueSpan(text, stated, "state");
  if (span) return [...splices, { span, replacement: value }];
  const place = stated.inner.start - 1;
  return [...splices, { span: { start: place, end: place }, replacement: ` state="${value}"` }];
}
