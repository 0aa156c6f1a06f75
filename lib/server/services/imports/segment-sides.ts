import { alignDocument } from "../../../alignment/align-document";
import { beadsInOrder } from "../../../alignment/align-sentences";
import { relatedness } from "../../../alignment/relatedness";
import type { Bead } from "../../../bitext/bead";
import { type SegmentedBlocks, segmentBlocks, wholeBlocks } from "../../../bitext/segment-blocks";
import { pairKeys } from "../../../formats/pair-keys";
import { pairSegmentation } from "../../../languages/pair-segmentation";
import { segmentSentences } from "../../../text/segment-sentences";
import type { SegmentationRules } from "../../../text/sentence-break-rules";
import { escapeTags } from "../../../text/tags/tagged-pieces";
import { loadBilingualLexicon } from "../../providers/load-bilingual-lexicon";
import type { DocumentTexts } from "./document-texts";
import { PDF } from "./pdf-file";
import { readBlocks, readPdfText, type TranslatableBlocks } from "./read-blocks";
import { detectSides, refuseWrongLanguages } from "./side-languages";

/** Both sides in sentences, and which of them translate which. */
export interface AlignedSides {
  readonly source: SegmentedBlocks;
  readonly target: SegmentedBlocks;
  readonly beads: readonly Bead[];
  /** How much the two texts belong together, 0 to 1. */
  readonly relatedness: number;
}

/**
 * Splits both sides into sentences and aligns them; files of keyed formats are paired by their keys instead.
 * @throws {AppError} as `readBlocks` and `refuseWrongLanguages` do.
 */
export async function alignSides(
  texts: DocumentTexts,
  onProgress: (fraction: number) => void,
): Promise<AlignedSides> {
  const rules = pairSegmentation(texts.languages, texts.abbreviations ?? {});
  const files = await readFiles(texts);
  const { source: sourceBlocks, target: targetBlocks } = files;
  const words = { ...texts, ...(await readPdfs(texts)) };
  if (sourceBlocks?.pairing === "keyed" && targetBlocks?.pairing === "keyed") {
    return pairByKey(sourceBlocks, targetBlocks);
  }
  const isTagged = sourceBlocks !== undefined || targetBlocks !== undefined;
  const segment = (side: "source" | "target") =>
    segmentSide(files[side], isTagged ? escapeTags(words[side]) : words[side], rules[side]);
  const source = segment("source");
  const target = segment("target");
  if (texts.files?.source !== undefined || texts.files?.target !== undefined) {
    if (texts.isOverridden !== true) {
      const sides = { source: joinWords(source), target: joinWords(target) };
      refuseWrongLanguages(detectSides(sides), texts.languages);
    }
  }
  const aligned = alignDocument({
    source: source.sentences,
    target: target.sentences,
    lexicon: loadBilingualLexicon(texts.languages),
    onProgress,
  });
  return { source, target, beads: beadsInOrder(aligned), relatedness: relatedness(aligned) };
}

async function readFiles({ files = {} }: DocumentTexts) {
  const read = async (side: "source" | "target") => {
    const file = files[side];
    return file && file.format !== PDF ? await readBlocks(file, side) : undefined;
  };
  return { source: await read("source"), target: await read("target") };
}

/** A PDF is read as text: nothing can be written into it. */
async function readPdfs({
  files = {},
}: DocumentTexts): Promise<{ source?: string; target?: string }> {
  const read = async <Side extends "source" | "target">(side: Side) => {
    const file = files[side];
    if (file?.format !== PDF) return {};
    return { [side]: await readPdfText(file.bytes, side) } as { [Key in Side]: string };
  };
  return { ...(await read("source")), ...(await read("target")) };
}

function segmentSide(
  file: TranslatableBlocks | undefined,
  text: string,
  rules: SegmentationRules,
): SegmentedBlocks {
  if (!file) return { text, sentences: segmentSentences(text, rules) };
  return segmentBlocks(
    file.blocks.map((block) => block.text),
    rules,
  );
}

function joinWords({ sentences }: SegmentedBlocks): string {
  return sentences.map(({ text }) => text).join("\n");
}

/** A cue or an entry is one segment, whatever sentences it has. */
function pairByKey(source: TranslatableBlocks, target: TranslatableBlocks): AlignedSides {
  const { targets, rest } = pairKeys(keysOf(source), keysOf(target));
  const beads: Bead[] = [
    ...targets.map((other, index) => ({
      source: [index],
      target: other === undefined ? [] : [other],
      confidence: 1,
    })),
    ...rest.map((index) => ({ source: [], target: [index], confidence: 1 })),
  ];
  return { source: inWholeBlocks(source), target: inWholeBlocks(target), beads, relatedness: 1 };
}

function keysOf({ blocks }: TranslatableBlocks): string[] {
  return blocks.map(({ key }) => key);
}

function inWholeBlocks({ blocks }: TranslatableBlocks): SegmentedBlocks {
  return wholeBlocks(blocks.map(({ text }) => text));
}
