import type { FileFormat } from "../file-format";
import { rewriteNested } from "../markup/rewrite-nested";
import { type OfficePackage, openOfficePackage } from "../ooxml/office-package";
import type { BlockKind } from "../parsed-file";
import { parseXml } from "../xml/xml-tree";
import { rewriteParts } from "../zip/rewrite-parts";
import { type ParagraphStyles, paragraphStyles } from "./paragraph-styles";
import { type PartContext, readPart } from "./read-part";

/** Parts that have text, in the order in which they are read, with what their paragraphs are. Comments are about the text, not in it. */
const PARTS: readonly (readonly [type: string, root: string, kind: BlockKind])[] = [
  ["footnotes", "w:footnotes", "footnote"],
  ["endnotes", "w:endnotes", "footnote"],
  ["header", "w:hdr", "header"],
  ["footer", "w:ftr", "footer"],
];

/** Word documents, of Word and of other programs. */
export const DOCX: FileFormat = {
  id: "docx",
  extensions: ["docx", "docm", "dotx"],
  pairing: "aligned",
  async parse(bytes) {
    const contents = (await textParts(await openOfficePackage(bytes))).map(readPart);
    const count = contents.reduce((sum, { changes }) => sum + changes, 0);
    return {
      format: "docx",
      languages: {},
      blocks: contents.flatMap(({ stretches }) => stretches.map(({ block }) => block)),
      notices: count > 0 ? [{ code: "tracked-changes", count }] : [],
    };
  },
  async rewrite(bytes, texts) {
    const office = await openOfficePackage(bytes);
    return await rewriteParts({ bytes, zip: office.zip }, await textParts(office), (part) =>
      rewritePart(part, texts),
    );
  },
};

async function textParts(office: OfficePackage): Promise<PartContext[]> {
  const related = await office.related(office.main);
  const styles = await readStyles(office, related.find(({ type }) => type === "styles")?.part);
  const main = await office.readPart(office.main, ["w:document"]);
  const parts: PartContext[] = [{ ...main, styles, kind: "paragraph" }];
  for (const [type, root, kind] of PARTS) {
    // One part may serve several sections.
    const names = new Set(related.flatMap((one) => (one.type === type ? one.part : [])));
    for (const name of names)
      parts.push({ ...(await office.readPart(name, [root])), styles, kind });
  }
  return parts;
}

async function readStyles(
  office: OfficePackage,
  name: string | undefined,
): Promise<ParagraphStyles> {
  if (name === undefined) return paragraphStyles(undefined);
  return paragraphStyles((await office.readPart(name, ["w:styles"])).root);
}

function rewritePart(context: PartContext, texts: ReadonlyMap<string, string>) {
  const { part, source, root } = context;
  return rewriteNested(source.text, texts, (text) => {
    const again = parseXml({ text, part, roots: [root.name] });
    return readPart({ ...context, source: { ...source, text }, root: again }).stretches;
  });
}
