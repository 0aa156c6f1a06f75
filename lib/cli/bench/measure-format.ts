import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assembleTarget } from "../../bitext/assemble-target";
import type { BilingualRow } from "../../formats/bilingual-docx/bilingual-document";
import { readBilingualDocx } from "../../formats/bilingual-docx/read-bilingual-docx";
import { writeBilingualDocx } from "../../formats/bilingual-docx/write-bilingual-docx";
import { decodeText } from "../../formats/decode-text";
import type { FileFormat } from "../../formats/file-format";
import { openFileFormat } from "../../formats/open-file-format";
import { splitParagraphs } from "../../text/split-paragraphs";
import { FORMAT_SAMPLES, type FormatSample } from "./format-samples";
import { type SampleUnit, sampleUnits, wordsOf } from "./sample-units";

/** What reading or writing one file took. */
interface FormatFigure {
  readonly units: number;
  /** Of processor time, of all threads of the process. */
  readonly seconds: number;
  /** The most memory that the process ever had, and what it had before it began, in bytes. */
  readonly peak: number;
  readonly before: number;
}

const READING = {
  languages: { source: "en", target: "fr" },
  layout: { sheet: 0, hasHeader: true, key: 0, source: 1, target: 2 },
};

const WORD_FILE = "sample.bilingual.docx";

/** Writes a file of each format into a folder. */
async function makeFiles(folder: string, count: number): Promise<object[]> {
  mkdirSync(folder, { recursive: true });
  const units = sampleUnits(count);
  for (const { file, make } of FORMAT_SAMPLES) writeFileSync(path.join(folder, file), make(units));
  writeFileSync(path.join(folder, WORD_FILE), await writeWordFile(units));
  const names = FORMAT_SAMPLES.map(({ name, file }) => ({ name, file }));
  return [...names, { name: "bilingual DOCX", file: WORD_FILE }].map((one) => ({
    ...one,
    bytes: statSync(path.join(folder, one.file)).size,
  }));
}

/** Does a deed that can be measured; gives how many units it was done to. */
type Deed = () => Promise<number>;

async function deedOf(file: string, deed: string, count: number): Promise<Deed> {
  const name = path.basename(file);
  if (name === WORD_FILE) return wordFileDeed(file, deed, count);
  const sample = FORMAT_SAMPLES.find((one) => one.file === name);
  if (!sample) throw new Error(`No sample ${name}.`);
  const bytes = readFileSync(file);
  if (sample.format === null) return textDeed(bytes, deed);
  const format = formatOf(sample);
  if (deed === "parse") return async () => (await format.parse(bytes)).blocks.length;
  const texts = new Map(
    (await format.parse(bytes)).blocks.map(({ key, text, target }) => [
      key,
      `Autrement : ${target ?? text}`,
    ]),
  );
  return async () => {
    await format.rewrite(bytes, texts);
    return texts.size;
  };
}

function formatOf({ format, name }: FormatSample): FileFormat {
  const opened = openFileFormat(format ?? "", READING);
  if (!opened) throw new Error(`No format for ${name}.`);
  return opened;
}

/** Text is decoded and cut into paragraphs; its translation is put together of what the paragraphs became. */
function textDeed(bytes: Uint8Array, deed: string): Deed {
  const read = () => {
    const { text } = decodeText(bytes).decoded ?? { text: "" };
    return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
  };
  if (deed === "parse") return async () => read().length;
  const pieces = read().map((text, paragraph) => ({
    target: `Autrement : ${text}`,
    machineTarget: text,
    targetGap: paragraph === 0 ? "" : "\n\n",
    paragraph,
    isExcluded: false,
  }));
  return async () => {
    assembleTarget(pieces, "\n");
    return pieces.length;
  };
}

function wordFileDeed(file: string, deed: string, count: number): Deed {
  if (deed === "write") {
    const units = sampleUnits(count);
    return async () => {
      await writeWordFile(units);
      return units.length;
    };
  }
  const bytes = readFileSync(file);
  return async () => (await readBilingualDocx(bytes, async () => undefined)).rows.length;
}

function writeWordFile(units: readonly SampleUnit[]): Promise<Uint8Array> {
  const at = new Date(Date.UTC(2026, 0, 1));
  const by = { author: "translator", at };
  const rows = units.map(
    (unit, place): BilingualRow => ({
      id: `00000000-0000-7000-8000-${String(place).padStart(12, "0")}`,
      version: 1,
      number: place + 1,
      source: wordsOf(unit),
      state: "Draft",
      target: [
        { kind: "equal", text: unit.before },
        { kind: "delete", text: unit.bold, by },
        { kind: "insert", text: "deux", by },
        { kind: "equal", text: unit.after },
      ],
      comments: [],
    }),
  );
  return writeBilingualDocx(
    {
      id: "00000000-0000-7000-8000-000000000000",
      title: "Tea",
      sourceLanguage: "en",
      targetLanguage: "fr",
      exportedAt: at,
      hasTags: false,
      words: {
        number: "No.",
        source: "Source",
        target: "Translation",
        state: "State",
        comments: "Comments",
        hint: "",
      },
    },
    rows,
  );
}

/** In a process of its own, so that the peak is this deed's alone. */
async function measure(file: string, deed: string, count: number): Promise<FormatFigure> {
  const run = await deedOf(file, deed, count);
  const before = peakMemory();
  const started = process.cpuUsage();
  const units = await run();
  const { user, system } = process.cpuUsage(started);
  return { units, seconds: (user + system) / 1e6, peak: peakMemory(), before };
}

const peakMemory = () => process.resourceUsage().maxRSS * 1_024;

const [deed, place, count] = process.argv.slice(2);
if (deed !== undefined && place !== undefined) {
  const told =
    deed === "make"
      ? await makeFiles(place, Number(count))
      : await measure(place, deed, Number(count));
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
