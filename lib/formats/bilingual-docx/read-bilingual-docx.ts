import { readSource } from "../markup/source-text";
import { type OfficePackage, openOfficePackage, type RelatedPart } from "../ooxml/office-package";
import { childElements, eachElementInTurns, wordsOf, type XmlElement } from "../xml/xml-tree";
import { DOCUMENT_PROPERTY, EXPORTED_PROPERTY } from "./bilingual-document";
import { type FileComment, readComments, styleNames } from "./read-comments";
import { type KeyedRow, readRow } from "./read-row";
import type { RowKey } from "./row-marks";

/** What a Word file brings back, as it was read. */
export interface BroughtBackFile {
  /** The document that the file was made of; null where the file does not say so any more. */
  readonly documentId: string | null;
  readonly exportedAt: Date | null;
  /** One a segment at most, in the order of the file. */
  readonly rows: readonly KeyedRow[];
  /** Rows whose cells were merged, split or taken out. */
  readonly misshapen: readonly RowKey[];
  /** Rows that have the key of one before. */
  readonly repeated: readonly RowKey[];
  /** The texts of rows that somebody added. */
  readonly added: readonly string[];
  readonly comments: readonly FileComment[];
}

/**
 * Reads a Word file that `writeBilingualDocx` made, whatever program saved it since; a file without any row of a segment is none.
 * After each slice of a long one it waits for `pause`.
 * @throws {FormatError} when it cannot be read safely and whole.
 */
export async function readBilingualDocx(
  bytes: Uint8Array,
  pause: () => Promise<void>,
): Promise<BroughtBackFile> {
  const office = await openOfficePackage(bytes);
  const related = await office.related(office.main);
  const comments = await readComments(office, related);
  const styles = await readStyles(office, related);
  const { text } = readSource(await office.zip.read(office.main));
  const table = await readTable(text, { part: office.main, styles, pause });
  return { ...(await readProperties(office)), ...table, comments };
}

type Table = Pick<BroughtBackFile, "rows" | "misshapen" | "repeated" | "added">;

interface TableContext {
  readonly part: string;
  readonly styles: ReadonlyMap<string, string>;
  readonly pause: () => Promise<void>;
}

async function readTable(text: string, { part, styles, pause }: TableContext): Promise<Table> {
  const rows = new Map<string, KeyedRow>();
  const [misshapen, repeated, added]: [RowKey[], RowKey[], string[]] = [[], [], []];
  const found = (element: XmlElement) => {
    const row = readRow(element, styles);
    if (row.kind === "added") added.push(row.text);
    else if (row.kind === "misshapen") misshapen.push(row.key);
    else if (row.kind === "segment") {
      if (rows.has(row.key.id)) repeated.push(row.key);
      else rows.set(row.key.id, row);
    }
  };
  const isWanted = (name: string) => name === "w:tr";
  const source = { text, part, roots: ["w:document"] };
  await eachElementInTurns(source, { isWanted, found, pause });
  return { rows: [...rows.values()], misshapen, repeated, added };
}

async function readStyles(
  office: OfficePackage,
  related: readonly RelatedPart[],
): Promise<ReadonlyMap<string, string>> {
  const part = related.find(({ type }) => type === "styles")?.part;
  if (part === undefined) return new Map();
  return styleNames((await office.readPart(part, ["w:styles"])).root);
}

/** Whose file it is; programs that keep no properties lose that. */
async function readProperties(
  office: OfficePackage,
): Promise<Pick<BroughtBackFile, "documentId" | "exportedAt">> {
  const part = (await office.related("")).find(({ type }) => type === "custom-properties")?.part;
  if (part === undefined) return { documentId: null, exportedAt: null };
  const { root } = await office.readPart(part, ["Properties", "op:Properties"]);
  const properties = new Map(
    childElements(root).map((one) => [one.attributes["name"] ?? "", wordsOf(one).trim()]),
  );
  const exportedAt = new Date(properties.get(EXPORTED_PROPERTY) ?? "");
  return {
    documentId: properties.get(DOCUMENT_PROPERTY) ?? null,
    exportedAt: Number.isNaN(exportedAt.getTime()) ? null : exportedAt,
  };
}
