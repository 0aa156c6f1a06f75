import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LanguagePair } from "../../bitext/language-pair";
import { serializeCsv } from "../../formats/csv/bilingual-csv";
import { chooseFileFormat } from "../../formats/file-formats";
import type { Block, FormatNotice } from "../../formats/parsed-file";
import { tmxOfBlocks } from "../../formats/tmx/tmx-blocks";
import { serializeXliff } from "../../formats/xliff/serialize-xliff";
import { compareTags } from "../../text/tags/compare-tags";
import { stripTags } from "../../text/tags/strip-tags";
import { writeTag } from "../../text/tags/tagged-pieces";
import type { Command, Invocation } from "../command";
import { explainFormatNotice } from "../explain-format-notice";
import { fileProblem } from "../file-problem";
import { parseArguments } from "../parse-arguments";
import { explained, type ReadBlocks, readBlocks } from "../read-blocks";
import { UsageError } from "../usage-error";

const HELP = `Usage: relecture convert [OPTION]… IN OUT

Converts a file by the extensions of IN and OUT, without a database.

IN   documents      .docx .html
     subtitles      .srt .vtt
     bilingual      .xlf .po .tmx .csv (columns source and target)
OUT  .xlf           an XLIFF file, a unit for each paragraph, cell, entry or cue of IN;
                    formatting, links and line breaks are inline elements
     .csv           a table of key, source, target, state and notes, tags as <1>…</1>
     .tmx           a translation memory of what has a target, without tags
     .txt           the words alone: targets of a bilingual file, else the texts
     any of IN's    with --into: the format of that file

  --into FILE        write the targets of IN into a copy of FILE, the file that IN was made
                     of (relecture convert a.docx a.xlf; translate a.xlf; relecture convert
                     --into a.docx a.xlf a.fr.docx); all else in it stays as it is
  --xliff VERSION    1.2 or 2.1 (1.2)
  --source-lang TAG  language of the sources, a BCP 47 tag, where IN does not name it (en)
  --target-lang TAG  language of the targets (fr)
  --force            replace OUT if it exists

Standard error tells what was left aside.
Exit status: 0 done, 1 done but tags of targets are missing, foreign or crossed,
2 wrong usage, or a file that cannot be read.
`;

const OPTIONS = {
  into: { type: "string" },
  xliff: { type: "string", default: "1.2" },
  "source-lang": { type: "string" },
  "target-lang": { type: "string" },
  force: { type: "boolean", default: false },
} as const;

/** More of them would only hide the first. */
const MOST_NOTICES = 20;

/** `relecture convert IN OUT` */
export const convert: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2) {
    throw new UsageError("convert takes two files, IN and OUT.");
  }
  if (values.xliff !== "1.2" && values.xliff !== "2.1") {
    throw new UsageError("--xliff is 1.2 or 2.1.");
  }
  const { "source-lang": source, "target-lang": target } = values;
  const wanted = { source: source ?? "en", target: target ?? "fr" };
  const read = await readBlocks(from, await bytesOf(from, cwd), wanted);
  const languages: LanguagePair = {
    source: source ?? read.languages.source ?? wanted.source,
    target: target ?? read.languages.target ?? wanted.target,
  };
  const written =
    values.into === undefined
      ? { bytes: textBytes(to, read, { from, languages, xliff: values.xliff }), notices: [] }
      : await writeInto({ into: values.into, to, read, cwd });
  await save({ file: to, bytes: written.bytes, cwd, isForced: values.force });
  return tell([...read.notices, ...written.notices], tagProblems(read.blocks));
}

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (error) {
    throw fileProblem("read", file, error);
  }
}

interface Conversion {
  readonly from: string;
  readonly languages: LanguagePair;
  readonly xliff: "1.2" | "2.1";
}

function textBytes(
  to: string,
  { blocks, isBilingual }: ReadBlocks,
  conversion: Conversion,
): Uint8Array {
  const write = writers(conversion, isBilingual)[path.extname(to).toLowerCase()];
  if (!write) {
    throw new UsageError(
      `Cannot write ${to}: OUT is .xlf, .csv, .tmx or .txt, or needs --into with the file that IN was made of.`,
    );
  }
  return new TextEncoder().encode(write(blocks));
}

function writers(
  { from, languages, xliff }: Conversion,
  isBilingual: boolean,
): Readonly<Record<string, (blocks: readonly Block[]) => string>> {
  const exchange = (blocks: readonly Block[]) =>
    serializeXliff({ original: path.basename(from), languages, blocks }, xliff === "1.2" ? 1 : 2);
  const words = ({ text, target }: Block) => stripTags(isBilingual ? (target ?? "") : text).words;
  return {
    ".xlf": exchange,
    ".xliff": exchange,
    ".csv": (blocks) => serializeCsv(blocks, ","),
    ".tmx": (blocks) => tmxOfBlocks(blocks, languages),
    ".txt": (blocks) => blocks.map((block) => `${words(block)}\n`).join(""),
  };
}

interface Insertion {
  readonly into: string;
  readonly to: string;
  readonly read: ReadBlocks;
  readonly cwd: string;
}

async function writeInto({ into, to, read, cwd }: Insertion) {
  const format = chooseFileFormat(into);
  if (!format)
    throw new UsageError(`Cannot read ${into}: nothing can be written into that format.`);
  if (!read.isBilingual)
    throw new UsageError("With --into, IN has targets: .xlf, .po, .tmx or .csv.");
  if (chooseFileFormat(to)?.id !== format.id) {
    throw new UsageError(`Cannot write ${to}: it has another extension than ${into}.`);
  }
  const original = await bytesOf(into, cwd);
  return await explained("read", into, async () => {
    const known = new Set((await format.parse(original)).blocks.map(({ key }) => key));
    const translated = read.blocks.filter(({ target }) => target !== undefined);
    if (!translated.some(({ key }) => known.has(key))) {
      throw new UsageError(`Nothing to write: no target of IN has a place in ${into}.`);
    }
    const texts = new Map(translated.map(({ key, target = "" }) => [key, target]));
    const states = new Map(read.blocks.flatMap(({ key, state }) => (state ? [[key, state]] : [])));
    return await format.rewrite(original, texts, states);
  });
}

interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly cwd: string;
  readonly isForced: boolean;
}

async function save({ file, bytes, cwd, isForced }: Output): Promise<void> {
  try {
    await writeFile(path.resolve(cwd, file), bytes, { flag: isForced ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new UsageError(`Cannot write ${file}: it exists already; --force replaces it.`);
    }
    throw fileProblem("write", file, error);
  }
}

/** Another order of tags is what a translation may need. */
function tagProblems(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ key, text, target }) =>
    target === undefined
      ? []
      : compareTags(text, target)
          .filter(({ kind }) => kind !== "disordered")
          .map(({ kind, tag: { tag } }) => `${key}: the tag ${writeTag(tag)} is ${kind}.`),
  );
}

function tell(notices: readonly FormatNotice[], problems: readonly string[]): number {
  // What IN's targets lack was said of IN already.
  const other = notices.filter((notice) => !("tag" in notice)).map(explainFormatNotice);
  const lines = [...other, ...problems];
  const more = lines.length - MOST_NOTICES;
  const shown = lines.slice(0, MOST_NOTICES).map((line) => `${line}\n`);
  process.stderr.write(shown.join("") + (more > 0 ? `… and ${more} more.\n` : ""));
  return problems.length > 0 ? 1 : 0;
}
