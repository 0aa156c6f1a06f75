import { serializeCsv } from "../../formats/csv/bilingual-csv";
import type { Block } from "../../formats/parsed-file";
import { poBeginning, poEntries } from "../../formats/po/serialize-po";
import { tmxOfBlocks } from "../../formats/tmx/tmx-blocks";
import { serializeXliff } from "../../formats/xliff/serialize-xliff";
import type { XliffGeneration } from "../../formats/xliff/xliff-state";
import { WorkbookWriter } from "../../formats/xlsx/write-workbook";
import { docxSample, odtSample, pptxSample } from "./office-samples";
import { inBold, type SampleUnit, wordsOf } from "./sample-units";

const LANGUAGES = { source: "en", target: "fr" };
const AT = new Date(Date.UTC(2026, 0, 1));

/** A format that is measured, with a file of it. */
export interface FormatSample {
  /** As people call it. */
  readonly name: string;
  /** Id of a file format; null for text as it stands. */
  readonly format: string | null;
  readonly file: string;
  readonly make: (units: readonly SampleUnit[]) => string | Uint8Array;
}

const each =
  (write: (unit: SampleUnit, at: number) => string, join = "") =>
  (units: readonly SampleUnit[]) =>
    units.map(write).join(join);

function blocks(write: (unit: SampleUnit, at: number) => string) {
  return (units: readonly SampleUnit[]): Block[] =>
    units.map((unit, at) => ({
      key: String(at + 1),
      kind: "entry",
      text: write(unit, at),
      target: `Étape ${write(unit, at)}`,
      state: "approved",
      isLocked: false,
    }));
}
const taggedBlocks = blocks(inBold("<1>", "</1>"));
const plainBlocks = blocks(wordsOf);

/** Seconds as subtitles have them. */
function clock(seconds: number, mark: string): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${mark}000`;
}

const cues = (mark: string) =>
  each(
    (unit, at) =>
      `${at + 1}\n${clock(at * 3, mark)} --> ${clock(at * 3 + 2, mark)}\n${inBold("<b>", "</b>")(unit, at)}\n\n`,
  );

function page(units: readonly SampleUnit[]): string {
  const paragraphs = each(inBold("<b>", "</b>", (text) => `<p>${text}</p>\n`))(units);
  return `<!doctype html><html lang="en"><head><title>Tea</title></head><body>${paragraphs}</body></html>`;
}

function workbook(units: readonly SampleUnit[]): Uint8Array {
  const writer = new WorkbookWriter({
    name: "Texts",
    columns: [{ name: "text", width: 60 }],
    properties: { title: "Texts", language: "en", status: "", at: AT },
  });
  return Buffer.concat([writer.add(units.map((unit) => [wordsOf(unit)])), writer.end()]);
}

const xliff = (generation: XliffGeneration) => (units: readonly SampleUnit[]) =>
  serializeXliff(
    { original: "sample.html", languages: LANGUAGES, blocks: taggedBlocks(units) },
    generation,
  );

const catalogue = (units: readonly SampleUnit[]) =>
  poBeginning({ title: "Tea", languages: LANGUAGES, revisedAt: AT }) +
  poEntries(plainBlocks(units));

const json = (units: readonly SampleUnit[]) =>
  JSON.stringify(
    Object.fromEntries(units.map((unit, at) => [`s${at + 1}`, wordsOf(unit)])),
    null,
    1,
  );

const table = (units: readonly SampleUnit[]) => serializeCsv(taggedBlocks(units), ",");
const memory = (units: readonly SampleUnit[]) => tmxOfBlocks(plainBlocks(units), LANGUAGES);
const webCues = (units: readonly SampleUnit[]) => `WEBVTT\n\n${cues(".")(units)}`;
const properties = each((unit, at) => `s${at + 1}=${wordsOf(unit)}\n`);

/** All that is measured. */
export const FORMAT_SAMPLES: readonly FormatSample[] = [
  { name: "plain text", format: null, file: "sample.txt", make: each(wordsOf, "\n\n") },
  { name: "Markdown", format: null, file: "sample.md", make: each(inBold("**", "**"), "\n\n") },
  { name: "HTML", format: "html", file: "sample.html", make: page },
  { name: "DOCX", format: "docx", file: "sample.docx", make: docxSample },
  { name: "ODT", format: "odt", file: "sample.odt", make: odtSample },
  { name: "PPTX", format: "pptx", file: "sample.pptx", make: pptxSample },
  { name: "XLSX", format: "xlsx", file: "sample.xlsx", make: workbook },
  { name: "CSV", format: "csv-table", file: "sample.csv", make: table },
  { name: "SRT", format: "srt", file: "sample.srt", make: cues(",") },
  { name: "VTT", format: "vtt", file: "sample.vtt", make: webCues },
  { name: "XLIFF 1.2", format: "xliff", file: "sample.xlf", make: xliff(1) },
  { name: "XLIFF 2.1", format: "xliff", file: "sample-2.xlf", make: xliff(2) },
  { name: "TMX", format: "tmx", file: "sample.tmx", make: memory },
  { name: "PO", format: "po", file: "sample.po", make: catalogue },
  { name: "JSON", format: "json", file: "sample.json", make: json },
  { name: "properties", format: "properties", file: "sample.properties", make: properties },
];
