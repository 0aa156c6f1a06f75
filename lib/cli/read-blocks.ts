import type { LanguagePair } from "../bitext/language-pair";
import { parseCsv } from "../formats/csv/bilingual-csv";
import { decodeText } from "../formats/decode-text";
import { chooseFileFormat } from "../formats/file-formats";
import { FormatError } from "../formats/format-error";
import type { ParsedFile } from "../formats/parsed-file";
import { parseTmx } from "../formats/tmx/tmx-blocks";
import { explainFormatProblem } from "./explain-format-problem";
import { UsageError } from "./usage-error";

/** A file's blocks, and whether it has targets of its own. */
export interface ReadBlocks extends ParsedFile {
  readonly isBilingual: boolean;
}

/** Reads a file in the format that its name tells. @throws {UsageError} for a name of no known format. */
export async function readBlocks(
  name: string,
  bytes: Uint8Array,
  languages: LanguagePair,
): Promise<ReadBlocks> {
  const format = chooseFileFormat(name);
  if (format) {
    const parsed = await explained("read", name, () => format.parse(bytes));
    return { ...parsed, isBilingual: format.pairing === "bilingual" };
  }
  const readText = textReader(name, languages);
  if (!readText) throw new UsageError(`Cannot read ${name}: its extension is none that is known.`);
  return await explained("read", name, async () => {
    const { decoded, problem } = decodeText(bytes);
    if (!decoded) {
      throw new FormatError(problem.code === "empty" ? { code: "empty-file" } : problem);
    }
    return { ...readText(decoded.text), isBilingual: true };
  });
}

function textReader(
  name: string,
  languages: LanguagePair,
): ((text: string) => ParsedFile) | undefined {
  if (/\.(?:csv|tsv)$/i.test(name)) return parseCsv;
  return /\.tmx$/i.test(name) ? (text) => parseTmx(text, languages) : undefined;
}

/** Does what may be refused, and turns a refusal into a sentence. */
export async function explained<Value>(
  verb: "read" | "write",
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new UsageError(`Cannot ${verb} ${name}: ${explainFormatProblem(error.problem)}.`);
  }
}
