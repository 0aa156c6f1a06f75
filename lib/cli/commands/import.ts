import { readFileSync } from "node:fs";
import path from "node:path";
import { type JobRow, StartImport } from "../../schemas/import";
import { languageTag } from "../../schemas/project";
import { AppError } from "../../server/errors";
import { prepareHere } from "../../server/jobs/prepare-here";
import type { Context } from "../../server/services/context";
import { startImport } from "../../server/services/imports/start-import";
import type { Command, Invocation } from "../command";
import { explainImportProblem } from "../explain-import-problem";
import { fileProblem } from "../file-problem";
import { openProjectAs } from "../open-project-as";
import { parseArguments } from "../parse-arguments";
import { carryImport } from "../carry-import";
import { UsageError } from "../usage-error";
import { complain, withDatabase } from "../with-database";

const HELP = `Usage: relecture import [OPTION]… PROJECT SOURCE [TARGET]

Makes a document of two files, or of one that has both texts, as the import page does. PROJECT is
its id (as in the address of its pages) or its whole name.

SOURCE TARGET  .docx .odt .pptx .xlsx .html .srt .vtt .json .properties .pdf .md .txt
SOURCE alone   .xlf .po .tmx, or a table, .csv or .xlsx, whose columns are told by their
               names and languages

  --title TITLE       what the document is called; the name of SOURCE when absent
  --as EMAIL          who imports it; the first admin when absent
  --columns S,T       columns of a table with source and target, by their letters (A,B), and
                      if wanted of key and note (B,C,A,D); the first row names them
  --source-lang TAG   the languages, BCP 47 tags; the project's, and detected, when absent
  --target-lang TAG
  --related           import although the two do not look like translations of each other
  --progress          tell on standard error how much is done; always so on a terminal

Prints the id of the document. Ctrl+C cancels: nothing of it is stored.
Exit status: 0 done, 1 refused or cancelled, 2 wrong usage or a file that cannot be read.
`;

const OPTIONS = {
  title: { type: "string" },
  as: { type: "string" },
  columns: { type: "string" },
  "source-lang": { type: "string" },
  "target-lang": { type: "string" },
  related: { type: "boolean", default: false },
  progress: { type: "boolean", default: false },
} as const;

/** `relecture import PROJECT SOURCE [TARGET]`; a name of its own because `import` is a word of the language. */
export const importCommand: Command = { help: HELP, run };

type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>["values"];

async function run({ args, cwd }: Invocation): Promise<number> {
  const { values, positionals } = parseArguments(args, OPTIONS);
  const [project, source, target] = positionals;
  if (project === undefined || source === undefined || positionals.length > 3) {
    throw new UsageError("import takes a PROJECT, a SOURCE and at most one TARGET.");
  }
  const sides = {
    source: { name: path.basename(source), bytes: bytesOf(source, cwd) },
    target:
      target === undefined
        ? { bytes: new Uint8Array() }
        : { name: path.basename(target), bytes: bytesOf(target, cwd) },
  };
  const title = values.title ?? path.basename(source).replace(/\.[^.]+$/, "");
  const asked = { ...sides, title, ...optionsOf(values) };
  const isTold = values.progress || process.stderr.isTTY === true;
  return withDatabase(async (database) => {
    const opened = await openProjectAs(database, { project, email: values.as });
    if ("sentence" in opened) return complain(opened.sentence);
    return importInto(opened.context, { ...asked, projectId: opened.projectId }, isTold);
  });
}

function bytesOf(file: string, cwd: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path.resolve(cwd, file)));
  } catch (error) {
    throw fileProblem("read", file, error);
  }
}

function optionsOf(values: Values): Partial<StartImport> {
  const source = languageOf("source-lang", values["source-lang"]);
  const target = languageOf("target-lang", values["target-lang"]);
  return {
    ...(source !== undefined && { sourceLanguage: source }),
    ...(target !== undefined && { targetLanguage: target }),
    ...(values.columns !== undefined && { layout: layoutOf(values.columns) }),
    isRelated: values.related,
  };
}

function languageOf(option: string, tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const parsed = languageTag.safeParse(tag);
  if (!parsed.success) throw new UsageError(`--${option} is a BCP 47 tag, such as fr or fr-CA.`);
  return parsed.data;
}

/** `B,C,A,D` as columns of source, target, key and note. */
function layoutOf(written: string): NonNullable<StartImport["layout"]> {
  const letters = written.toUpperCase().split(",");
  const [source, target, key, notes] = letters.map(columnOf);
  const isWrong = letters.length > 4 || letters.some((one) => !/^[A-Z]{1,2}$/.test(one));
  if (isWrong || source === undefined || target === undefined || source === target) {
    throw new UsageError("--columns are the letters of two to four columns, such as A,B.");
  }
  return {
    sheet: 0,
    hasHeader: true,
    source,
    target,
    ...(key !== undefined && { key }),
    ...(notes !== undefined && { notes }),
  };
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

async function importInto(context: Context, input: StartImport, isTold: boolean): Promise<number> {
  const parsed = StartImport.safeParse(input);
  if (!parsed.success) throw new UsageError("--title is a text of 1 to 300 characters.");
  try {
    const { id } = await startImport(context, parsed.data);
    return tell(await carryImport(context, { jobId: id, prepare: prepareHere, isTold }));
  } catch (error) {
    if (error instanceof AppError) return complain(explainImportProblem(error));
    throw error;
  }
}

function tell({ state, result, problem }: JobRow): number {
  if (result) {
    const { documentId, segments, flags, waiting, skipped } = result;
    const more = [
      waiting > 0 ? `, ${waiting} submitted or approved in the file and waiting here` : "",
      skipped > 0 ? `, ${skipped} entries without a source left aside` : "",
    ].join("");
    process.stderr.write(`${segments} segments, ${flags} flags${more}\n`);
    process.stdout.write(`${documentId}\n`);
    return 0;
  }
  if (state === "cancelled") return complain("The import was cancelled: nothing was stored.");
  return complain(explainImportProblem(problem ?? { reason: "unexpected", details: {} }));
}
