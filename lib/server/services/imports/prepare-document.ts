import type { Sentence } from "../../../bitext/sentence";
import { compileCustomChecks } from "../../../flagging/custom-checks/compile-custom-check";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import { type DocumentFacts, learnFacts } from "../../../flagging/document-facts";
import type { Finding } from "../../../flagging/finding";
import { formsToSpell } from "../../../flagging/forms-to-spell";
import { runChecks } from "../../../flagging/run-checks";
import { isBilingualFormat } from "../../../formats/open-file-format";
import { stripSegment, withoutTags } from "../../../flagging/without-tags";
import { countWords } from "../../../text/count-words";
import { othersTurn } from "../../others-turn";
import { askFrenchSpeller } from "../../providers/ask-french-speller";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import type { DocumentTexts } from "./document-texts";
import { PDF } from "./pdf-file";
import { type EntryRow, type FileEntry, readEntries } from "./read-entries";
import { type AlignedSides, alignSides } from "./segment-sides";
import { storableRows } from "./storable-rows";

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
  /** Only of bilingual files. */
  readonly entry?: FileEntry;
}

/** What the engines made of two texts. */
export interface PreparedDocument {
  readonly segments: readonly PreparedSegment[];
  readonly targetTail: string;
  readonly facts: DocumentFacts;
  /** How much the two texts belong together, 0 to 1. */
  readonly relatedness: number;
  /** How many entries of a bilingual file have nothing to translate. */
  readonly skipped: number;
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
  const { rows: found, ...read } = await readRows(texts, onProgress);
  const rows = storableRows(found);
  const { source, target } = texts.files ?? {};
  const isTagged = [source, target].some((file) => file !== undefined && file.format !== PDF);
  const dictionaries = loadLanguageKnowledge();
  const learnt = learnFacts(wordsOf(rows, isTagged), texts.languages, dictionaries);
  const facts = isTagged ? { ...learnt, isTagged } : learnt;
  const forms = new Set<string>();
  for (const bare of wordsOf(rows, isTagged)) {
    for (const form of formsToSpell(bare, facts, dictionaries)) forms.add(form);
  }
  const knowledge = { ...dictionaries, frenchSpelling: await askFrenchSpeller([...forms]) };
  const checks = compileCustomChecks(texts.customChecks ?? []);
  const segments: PreparedSegment[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % REPORT_EVERY === 0) {
      onProgress("flag", FLAG_FROM + (FLAG_TO - FLAG_FROM) * (index / rows.length));
      await othersTurn();
    }
    const { texts: bare, restore } = withoutTags(row, facts);
    const found = [...runChecks(bare, facts, { knowledge }), ...runCustomChecks(checks, bare)];
    segments.push({ ...row, sourceWords: countWords(bare.source), findings: restore(found) });
  }
  return { segments, facts, ...read };
}

/** The words of rows, one by one: what is found out about a segment without its tags is forgotten with it, so that a large file fits. */
function* wordsOf(rows: readonly EntryRow[], isTagged: boolean) {
  for (const row of rows) yield stripSegment(row, isTagged).texts;
}

/** The texts as rows: aligned, or as the bilingual file has them. */
async function readRows(texts: DocumentTexts, onProgress: OnProgress) {
  const file = texts.files?.target;
  if (file && isBilingualFormat(file.format)) {
    return { ...(await readEntries(file, texts)), targetTail: "", relatedness: 1 };
  }
  const aligned = await alignSides(texts, (fraction) =>
    onProgress("align", ALIGN_FROM + (FLAG_FROM - ALIGN_FROM) * fraction),
  );
  const { text, sentences } = aligned.target;
  const targetTail = text.slice(sentences.at(-1)?.span.end ?? 0);
  return { rows: toRows(aligned), targetTail, relatedness: aligned.relatedness, skipped: 0 };
}

function toRows({ source, target, beads }: AlignedSides): EntryRow[] {
  let sourceEnd = 0;
  let targetEnd = 0;
  let paragraph = 0;
  return beads.map((bead) => {
    const from = cover(source.sentences, bead.source);
    const to = cover(target.sentences, bead.target);
    const sourceText = from ? source.text.slice(from.start, from.end) : "";
    const targetText = to ? target.text.slice(to.start, to.end) : "";
    const targetGap = to
      ? target.text.slice(targetEnd, to.start)
      : gapOfOmission(source.text.slice(sourceEnd, from?.start), targetEnd === 0);
    paragraph = from?.paragraph ?? paragraph;
    sourceEnd = from?.end ?? sourceEnd;
    targetEnd = to?.end ?? targetEnd;
    return {
      source: sourceText,
      target: targetText,
      targetGap,
      paragraph,
      confidence: bead.confidence,
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
