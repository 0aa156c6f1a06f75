import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { decodeText } from "../../formats/decode-text";
import { chooseFileFormat } from "../../formats/file-formats";
import { FormatError } from "../../formats/format-error";
import { findChangedSegments } from "../../formats/receipt/find-changed-segments";
import { Receipt } from "../../formats/receipt/receipt";
import { isSealIntact } from "../../formats/receipt/receipt-text";
import { stripTags } from "../../text/tags/strip-tags";
import type { Command, Invocation } from "../command";
import { explainFormatProblem } from "../explain-format-problem";
import { fileProblem } from "../file-problem";
import { parseArguments } from "../parse-arguments";
import { UsageError } from "../usage-error";

const HELP = `Usage: relecture verify RECEIPT FILE

Tells whether FILE is the file that a clean export made, as RECEIPT (the JSON of that export) says,
without a database. If it is not, tells which segments have another text in it.

A receipt bears a digest of itself, so that a change in it shows. That is no signature: whoever can
write a receipt can write another one. Compare the digest with the one on the receipt's page.

Exit status: 0 the file is that of the receipt, 1 the file or the receipt is another one,
2 wrong usage, or RECEIPT is none.
`;

/** More segments would only hide the first. */
const MOST_NAMED = 50;

/** `relecture verify RECEIPT FILE` */
export const verify: Command = { help: HELP, run };

async function run({ args, cwd }: Invocation): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [receiptName, fileName] = positionals;
  if (receiptName === undefined || fileName === undefined || positionals.length > 2) {
    throw new UsageError("verify takes two files, RECEIPT and FILE.");
  }
  const { receipt, isIntact } = readReceipt(await bytesOf(receiptName, cwd), receiptName);
  const bytes = await bytesOf(fileName, cwd);
  if (!isIntact) {
    return fail(
      `${receiptName} was changed after it was made: its digest is not that of its content.`,
    );
  }
  if (sha256(bytes) === receipt.hashes.file) return succeed(receipt, fileName);
  return fail(
    `${fileName} is not the file of this receipt: its SHA-256 is ${sha256(bytes)}, not ${receipt.hashes.file}.`,
    await explainDifference(receipt, bytes),
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (error) {
    throw fileProblem("read", file, error);
  }
}

function readReceipt(bytes: Uint8Array, name: string) {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UsageError(`${name} is no receipt: it is not JSON.`);
  }
  const { success, data, error } = Receipt.safeParse(content);
  if (!success) {
    const [issue] = error.issues;
    const place = issue?.path.join(".") || "its beginning";
    throw new UsageError(`${name} is no receipt of version 1: look at ${place}.`);
  }
  // As it stands in the file: what the schema does not know was changed too.
  return { receipt: data, isIntact: isSealIntact(content as Receipt, sha256) };
}

function succeed(receipt: Receipt, fileName: string): number {
  const { document, project, override, segments, digest } = receipt;
  const { at, by } = receipt.export;
  const approved = segments.filter(({ state }) => state === "approved").length;
  const lines = [
    `${fileName} is the file of this receipt.`,
    `Document   ${document.title} (${document.sourceLanguage} → ${document.targetLanguage}), project ${project.name}`,
    `Exported   ${at} by ${by?.name ?? "the command line"}`,
    `Approved   ${approved} of ${segments.length} segments`,
    ...(override ? [`Overridden ${override.reason}`] : []),
    `Digest     ${digest.value}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

function fail(...sentences: readonly string[]): number {
  process.stderr.write(`${sentences.join("\n")}\n`);
  return 1;
}

/** Which texts are other ones, in a sentence. */
async function explainDifference(receipt: Receipt, bytes: Uint8Array): Promise<string> {
  const exported = receipt.segments.filter(({ isExcluded }) => !isExcluded);
  try {
    const texts = await textsOf(receipt.export.fileName, bytes);
    const changed = findChangedSegments(exported, texts, sha256);
    if (changed.length === 0) {
      return "The words of all its segments stand in it: the difference is in formatting, white space or other parts.";
    }
    const numbers = changed.slice(0, MOST_NAMED).map((at) => exported[at]?.number);
    const more = changed.length > MOST_NAMED ? ` and ${changed.length - MOST_NAMED} more` : "";
    return `Segments with another text, ${changed.length} of ${exported.length}: ${numbers.join(", ")}${more}.`;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return `It cannot be read as ${receipt.export.fileName} was: ${explainFormatProblem(error.problem)}.`;
  }
}

/** The words of a file, block by block, in the format that the receipt's file had. */
async function textsOf(exportedAs: string, bytes: Uint8Array): Promise<string[]> {
  const format = chooseFileFormat(exportedAs);
  if (!format) {
    const { decoded, problem } = decodeText(bytes);
    if (decoded) return [decoded.text];
    throw new FormatError(problem.code === "empty" ? { code: "empty-file" } : problem);
  }
  const { blocks } = await format.parse(bytes);
  return blocks.map(({ text, target }) => {
    const isBilingual = format.pairing === "bilingual";
    return stripTags(isBilingual ? (target ?? "") : text).words;
  });
}
