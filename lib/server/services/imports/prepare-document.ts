import { alignDocument } from "../../../alignment/align-document";
import { beadsInOrder } from "../../../alignment/align-sentences";
import { relatedness } from "../../../alignment/relatedness";
import type { Bead } from "../../../bitext/bead";
import type { LanguagePair } from "../../../bitext/language-pair";
import type { Sentence } from "../../../bitext/sentence";
import { compileCustomChecks } from "../../../flagging/custom-checks/compile-custom-check";
import type { CustomCheck } from "../../../flagging/custom-checks/custom-check";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import { type DocumentFacts, learnFacts } from "../../../flagging/document-facts";
import type { Finding } from "../../../flagging/finding";
import { formsToSpell } from "../../../flagging/forms-to-spell";
import { runChecks } from "../../../flagging/run-checks";
import { type PairOverrides, pairSegmentation } from "../../../languages/pair-segmentation";
import { countWords } from "../../../text/count-words";
import { segmentSentences } from "../../../text/segment-sentences";
import { askFrenchSpeller } from "../../providers/ask-french-speller";
import { loadBilingualLexicon } from "../../providers/load-bilingual-lexicon";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";

/** Two texts to make a document of. */
export interface DocumentTexts {
  readonly source: string;
  readonly target: string;
  readonly languages: LanguagePair;
  /** The project's own abbreviations. */
  readonly abbreviations?: PairOverrides;
  /** The checks that the project made. */
  readonly customChecks?: readonly CustomCheck[];
}

/** One row of the document to be. */
export interface PreparedSegment {
  readonly source: string;
  readonly target: string;
  /** White space that stands before the target in its text. */
  readonly targetGap: string;
  readonly paragraph: number;
  readonly confidence: number;
  readonly sourceWords: number;
  readonly findings: readonly Finding[];
}

/** What the engines made of two texts. */
export interface PreparedDocument {
  readonly segments: readonly PreparedSegment[];
  readonly targetTail: string;
  readonly facts: DocumentFacts;
  /** How much the two texts belong together, 0 to 1. */
  readonly relatedness: number;
}

/** Told what is being done and how much of the whole is, 0 to 1. */
export type OnProgress = (phase: "segment" | "align" | "flag", fraction: number) => void;

/** Where in the whole work the phases begin, by how long they take. */
const ALIGN_FROM = 0.05;
const FLAG_FROM = 0.5;
const FLAG_TO = 0.8;
/** How many segments are checked between two reports. */
const REPORT_EVERY = 100;

/** Segments, aligns and flags two texts: computation, meant for a worker thread; only the speller is waited for. */
export async function prepareDocument(
  texts: DocumentTexts,
  onProgress: OnProgress,
): Promise<PreparedDocument> {
  onProgress("segment", 0);
  const rules = pairSegmentation(texts.languages, texts.abbreviations ?? {});
  const source = segmentSentences(texts.source, rules.source);
  const target = segmentSentences(texts.target, rules.target);
  const aligned = alignDocument({
    source,
    target,
    lexicon: loadBilingualLexicon(texts.languages),
    onProgress: (fraction) => onProgress("align", ALIGN_FROM + (FLAG_FROM - ALIGN_FROM) * fraction),
  });
  const beads = beadsInOrder(aligned);
  const rows = toRows(texts, { source, target, beads });
  const dictionaries = loadLanguageKnowledge();
  const facts = learnFacts(rows, texts.languages, dictionaries);
  const forms = new Set(rows.flatMap((row) => formsToSpell(row, facts, dictionaries)));
  const knowledge = { ...dictionaries, frenchSpelling: await askFrenchSpeller([...forms]) };
  const checks = compileCustomChecks(texts.customChecks ?? []);
  const segments = rows.map((row, index) => {
    if (index % REPORT_EVERY === 0) {
      onProgress("flag", FLAG_FROM + (FLAG_TO - FLAG_FROM) * (index / rows.length));
    }
    const findings = [...runChecks(row, facts, { knowledge }), ...runCustomChecks(checks, row)];
    return { ...row, findings };
  });
  const end = target.at(-1)?.span.end ?? 0;
  return {
    segments,
    targetTail: texts.target.slice(end),
    facts,
    relatedness: relatedness(aligned),
  };
}

interface Alignment {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  readonly beads: readonly Bead[];
}

function toRows(texts: DocumentTexts, { source, target, beads }: Alignment) {
  let sourceEnd = 0;
  let targetEnd = 0;
  let paragraph = 0;
  return beads.map((bead) => {
    const from = cover(source, bead.source);
    const to = cover(target, bead.target);
    const sourceText = from ? texts.source.slice(from.start, from.end) : "";
    const targetText = to ? texts.target.slice(to.start, to.end) : "";
    const targetGap = to
      ? texts.target.slice(targetEnd, to.start)
      : gapOfOmission(texts.source.slice(sourceEnd, from?.start), targetEnd === 0);
    paragraph = from?.paragraph ?? paragraph;
    sourceEnd = from?.end ?? sourceEnd;
    targetEnd = to?.end ?? targetEnd;
    return {
      source: sourceText,
      target: targetText,
      targetGap,
      paragraph,
      confidence: bead.confidence,
      sourceWords: countWords(sourceText),
    };
  });
}

/** The stretch of text from a bead's first sentence to its last. */
function cover(sentences: readonly Sentence[], indexes: readonly number[]) {
  const first = sentences[indexes[0] ?? -1];
  const last = sentences[indexes.at(-1) ?? -1];
  if (!first || !last) return undefined;
  return { start: first.span.start, end: last.span.end, paragraph: first.paragraph };
}

/** What would stand before a missing sentence if it were there: as in the source. */
function gapOfOmission(sourceGap: string, isFirst: boolean): string {
  if (isFirst) return "";
  return sourceGap.includes("\n") ? "\n\n" : " ";
}
