import { FormatError } from "../format-error";
import { readSource, type SourceText } from "../markup/source-text";
import { childElements, parseXml, type XmlElement } from "../xml/xml-tree";
import { openZip, type ZipArchive } from "../zip/zip-archive";

/** A part of an office file that another one refers to. */
export interface RelatedPart {
  /** The last word of its relationship, such as `footnotes` or `slide`. */
  readonly type: string;
  readonly id: string;
  /** The name of its entry. */
  readonly part: string;
}

/** A part's XML: its text as it stands, to be spliced, and its tree. */
export interface OfficePart {
  readonly part: string;
  readonly source: SourceText;
  readonly root: XmlElement;
}

/** An Office Open XML file (ECMA-376, part 2). */
export interface OfficePackage {
  readonly zip: ZipArchive;
  /** The name of the part that the file is about. */
  readonly main: string;
  /** Parts that a part refers to, in the order of their ids' first mention; none that stand outside the file. */
  related(part: string): Promise<RelatedPart[]>;
  readPart(part: string, roots: readonly string[]): Promise<OfficePart>;
}

/** Opens an office file. @throws {FormatError} when it is none. */
export async function openOfficePackage(bytes: Uint8Array): Promise<OfficePackage> {
  const zip = await openZip(bytes);
  const related = async (part: string): Promise<RelatedPart[]> => {
    const name = part.replace(/([^/]*)$/, "_rels/$1.rels");
    if (!zip.names.includes(name)) return [];
    const { root } = await readPart(zip, name, ["Relationships"]);
    return childElements(root).flatMap(({ attributes }) => relatedPart(attributes, part) ?? []);
  };
  const main = (await related("")).find(({ type }) => type === "officeDocument")?.part;
  if (main === undefined) throw new FormatError({ code: "missing-part", part: "_rels/.rels" });
  return { zip, main, related, readPart: (part, roots) => readPart(zip, part, roots) };
}

async function readPart(
  zip: ZipArchive,
  part: string,
  roots: readonly string[],
): Promise<OfficePart> {
  const source = readSource(await zip.read(part));
  return { part, source, root: parseXml({ text: source.text, part, roots }) };
}

function relatedPart(
  attributes: Readonly<Record<string, string>>,
  from: string,
): RelatedPart | undefined {
  if (attributes["TargetMode"] === "External") return undefined;
  const target = attributes["Target"] ?? "";
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  const type = attributes["Type"]?.split("/").at(-1) ?? "";
  return { type, id: attributes["Id"] ?? "", part: folder.join("/") };
}
