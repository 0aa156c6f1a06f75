import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import type { LanguagePair } from "../../../bitext/language-pair";
import type { PiecewiseFile } from "../../../formats/file-format";
import { FormatError } from "../../../formats/format-error";
import { openFileFormat } from "../../../formats/open-file-format";
import type { Block, ParsedFile } from "../../../formats/parsed-file";
import { readPdf } from "../../../formats/pdf/read-pdf";
import type { TableLayout } from "../../../formats/table/table-layout";
import { fileRefusal } from "./file-refusal";

/** A file that is to be read. */
export interface FileToRead {
  /** A format id of lib/formats. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Only of tables. */
  readonly layout?: TableLayout | undefined;
}

type SideName = "source" | "target";

/** The blocks of a file that are to be translated, and how they find those of the other side. */
export interface TranslatableBlocks {
  readonly pairing: "aligned" | "keyed";
  readonly blocks: readonly Block[];
}

/**
 * Reads what is to be translated of one side's file.
 * @throws {AppError} invalid, with a reason that begins with `file-`, for a file that cannot be read safely and whole.
 */
export async function readBlocks(file: FileToRead, side: SideName): Promise<TranslatableBlocks> {
  const format = openFileFormat(file.format, { languages: { source: "", target: "" } });
  if (!format || format.pairing === "bilingual") throw new Error(`No file format ${file.format}.`);
  const { blocks } = await explained(side, () => format.parse(file.bytes));
  return { pairing: format.pairing, blocks: blocksToTranslate(blocks) };
}

/** Reads the paragraphs of a PDF as one text. @throws {AppError} as `readBlocks` does; `file-pdf-without-text` for a scan. */
export async function readPdfText(bytes: Uint8Array, side: SideName): Promise<string> {
  return await explained(side, async () => {
    const paragraphs = await readPdf(bytes);
    if (paragraphs.length === 0) throw new FormatError({ code: "pdf-without-text" });
    return paragraphs.join("\n\n");
  });
}

/** Some blocks of a bilingual file, and how much of the file was read with them, 0 to 1; at the end, what it says of itself. */
export type BilingualReading = Generator<
  { readonly blocks: readonly Block[]; readonly done: number },
  Omit<ParsedFile, "blocks">
>;

/**
 * Opens a file that has both texts. Each call of what is returned reads all of it: piece by piece where its format can be read so.
 * @throws {AppError} as `readBlocks` does, of no side; some of it only where the reading comes to it.
 */
export async function openBilingual(
  { format: id, bytes, layout }: FileToRead,
  languages: LanguagePair,
): Promise<() => BilingualReading> {
  const format = openFileFormat(id, { languages, layout });
  if (format?.pairing !== "bilingual") throw new Error(`No bilingual file format ${id}.`);
  const file = await explained(undefined, () => format.open?.(bytes));
  if (file) return () => readPieces(file, bytes.length);
  const parsed = await explained(undefined, () => format.parse(bytes));
  return () => readParsed(parsed);
}

function* readPieces(file: PiecewiseFile, size: number): BilingualReading {
  let read = 0;
  const pieces = file.read();
  for (;;) {
    const { done, value } = refusing(() => pieces.next());
    if (done === true) return value;
    // Characters of more than one byte make it a little less.
    read += value.text.length;
    yield { blocks: value.blocks, done: Math.min(1, read / size) };
  }
}

function* readParsed({ blocks, ...told }: ParsedFile): BilingualReading {
  yield { blocks, done: 1 };
  return told;
}

/** Does what may be refused by a format, and turns it into a refusal that the interface has a sentence for. */
export async function explained<Value>(
  side: SideName | undefined,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error, side);
  }
}

function refusing<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error, undefined);
  }
}

function asRefusal(error: unknown, side: SideName | undefined): unknown {
  return error instanceof FormatError ? fileRefusal(error.problem, side) : error;
}
