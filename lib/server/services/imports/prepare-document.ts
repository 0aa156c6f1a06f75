import { compileCustomChecks } from "../../../flagging/custom-checks/compile-custom-check";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import { type DocumentFacts, startLearning } from "../../../flagging/document-facts";
import type { Finding } from "../../../flagging/finding";
import { formsToSpell } from "../../../flagging/forms-to-spell";
import { runChecks } from "../../../flagging/run-checks";
import { stripSegment, withoutTags } from "../../../flagging/without-tags";
import { countWords } from "../../../text/count-words";
import { othersTurn } from "../../others-turn";
import { unpackFile } from "../../pack-file";
import { FrenchSpelling } from "../../providers/french-spelling";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { type DocumentRows, openRows } from "./document-rows";
import type { DocumentTexts } from "./document-texts";
import { PDF } from "./pdf-file";
import type { EntriesTold, EntryRow, FileEntry } from "./read-entries";

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

/** What the engines know of a document before its segments are checked. */
export interface DocumentOutline {
  /** How many segments it has. */
  readonly total: number;
  readonly targetTail: string;
  readonly facts: DocumentFacts;
  /** How much the two texts belong together, 0 to 1. */
  readonly relatedness: number;
  /** How many entries of a bilingual file have nothing to translate. */
  readonly skipped: number;
  /** How much of the whole work is done before its segments are checked, 0 to 1. */
  readonly progress: number;
}

/** What the engines make of two texts. Its segments come in batches, in order, each when it is asked for: all of a large document are never in memory. */
export interface PreparedDocument extends DocumentOutline {
  readonly batches: AsyncIterable<readonly PreparedSegment[]>;
}

/** Told what is being done and how much of the whole is, 0 to 1. */
export type OnProgress = (phase: "segment" | "align" | "flag", fraction: number) => void;

/** Where in the whole work the phases begin, by how long they take, with and without an alignment. */
const ALIGN_FROM = 0.05;
const PHASES = {
  aligned: { learnFrom: 0.4, checkFrom: 0.5 },
  bilingual: { learnFrom: 0, checkFrom: 0.15 },
} as const;
/** Segments that are learnt from between two reports. */
const REPORT_EVERY = 500;
/** Segments of a batch, which is stored as one transaction: the embedded database serves one at a time, and others are waiting. */
const BATCH = 250;

/** Segments, aligns and flags two texts: computation, meant for a worker thread; only the speller is waited for. */
export async function prepareDocument(
  packed: DocumentTexts,
  onProgress: OnProgress,
): Promise<PreparedDocument> {
  onProgress("segment", 0);
  const texts = await unpacked(packed);
  const { source, target } = texts.files ?? {};
  const isTagged = [source, target].some((file) => file !== undefined && file.format !== PDF);
  const rows = await openRows(texts, (fraction) =>
    onProgress("align", ALIGN_FROM + (PHASES.aligned.learnFrom - ALIGN_FROM) * fraction),
  );
  const { kind, targetTail, relatedness } = rows;
  const { facts, ...told } = await learn(rows, { texts, isTagged, onProgress });
  const batches = checkInBatches(rows, facts, texts);
  const progress = PHASES[kind].checkFrom;
  return { ...told, targetTail, relatedness, facts, progress, batches };
}

/** All segments at once, for texts of a person's size. */
export async function prepareSegments(
  texts: DocumentTexts,
  onProgress: OnProgress = () => {},
): Promise<PreparedSegment[]> {
  const { batches } = await prepareDocument(texts, onProgress);
  const segments: PreparedSegment[] = [];
  for await (const batch of batches) segments.push(...batch);
  return segments;
}

/** Files as they came. */
async function unpacked(texts: DocumentTexts): Promise<DocumentTexts> {
  const { source, target } = texts.files ?? {};
  return {
    ...texts,
    files: {
      ...(source && { source: { ...source, bytes: await unpackFile(source.bytes) } }),
      ...(target && { target: { ...target, bytes: await unpackFile(target.bytes) } }),
    },
  };
}

interface Lesson {
  readonly texts: DocumentTexts;
  readonly isTagged: boolean;
  readonly onProgress: OnProgress;
}

/** Goes once through the rows: what is found out about a segment is forgotten with it. */
async function learn(rows: DocumentRows, { texts, isTagged, onProgress }: Lesson) {
  const { learnFrom, checkFrom } = PHASES[rows.kind];
  const learner = startLearning(texts.languages, loadLanguageKnowledge());
  const reading = rows.read();
  let total = 0;
  let told: EntriesTold | undefined;
  while (told === undefined) {
    const { done: isDone, value } = reading.next();
    if (isDone === true) {
      told = value;
    } else {
      learner.add(stripSegment(value.row, isTagged).texts);
      if (total % REPORT_EVERY === 0) {
        onProgress("segment", learnFrom + (checkFrom - learnFrom) * value.done);
        await othersTurn();
      }
      total += 1;
    }
  }
  const steps = learner.learnt();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { ...told, total, facts: isTagged ? { ...value, isTagged } : value };
    onProgress("flag", checkFrom);
    await othersTurn();
  }
}

async function* checkInBatches(
  rows: DocumentRows,
  facts: DocumentFacts,
  { customChecks = [] }: DocumentTexts,
): AsyncGenerator<readonly PreparedSegment[]> {
  const dictionaries = loadLanguageKnowledge();
  const spelling = new FrenchSpelling();
  const knowledge = { ...dictionaries, frenchSpelling: spelling.recall };
  const checks = compileCustomChecks(customChecks);
  try {
    for (const batch of inBatches(rows)) {
      const bare = batch.map((row) => ({ row, ...withoutTags(row, facts) }));
      await spelling.ask(bare.flatMap(({ texts }) => formsToSpell(texts, facts, dictionaries)));
      yield bare.map(({ row, texts, restore }) => {
        const found = [
          ...runChecks(texts, facts, { knowledge }),
          ...runCustomChecks(checks, texts),
        ];
        return { ...row, sourceWords: countWords(texts.source), findings: restore(found) };
      });
      await othersTurn();
    }
  } finally {
    await spelling.close();
  }
}

function* inBatches(rows: DocumentRows): Generator<EntryRow[]> {
  let batch: EntryRow[] = [];
  for (const { row } of rows.read()) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
