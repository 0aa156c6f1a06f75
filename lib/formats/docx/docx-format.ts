import type { FileFormat } from "../file-format";
import { applySplices } from "../markup/splice";
import { rewriteStretches } from "../markup/stretch";
import { type OfficePackage, openOfficePackage, partBytes } from "../ooxml/office-package";
import type { BlockKind, FormatNotice } from "../parsed-file";
import { parseXml } from "../xml/xml-tree";
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
    const contents = new Map<string, Uint8Array>();
    const notices: FormatNotice[] = [];
    for (const context of await textParts(office)) {
      const { part, source } = context.part;
      const rewritten = rewritePart(context, texts);
      notices.push(...rewritten.notices);
      if (rewritten.text !== source.text)
        contents.set(part, partBytes(context.part, rewritten.text));
    }
    if (contents.size === 0) return { bytes, notices };
    return { bytes: await office.zip.replace(contents), notices };
  },
};

async function textParts(office: OfficePackage): Promise<PartContext[]> {
  const related = await office.related(office.main);
  const styles = await readStyles(office, related.find(({ type }) => type === "styles")?.part);
  const main = await office.readPart(office.main, ["w:document"]);
  const parts: PartContext[] = [{ part: main, styles, kind: "paragraph" }];
  for (const [type, root, kind] of PARTS) {
    // One part may serve several sections.
    const names = new Set(related.flatMap((one) => (one.type === type ? one.part : [])));
    for (const name of names)
      parts.push({ part: await office.readPart(name, [root]), styles, kind });
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

/** The innermost first: a text box and a picture's text are part of the run that the paragraph around them writes anew. */
function rewritePart(
  context: PartContext,
  texts: ReadonlyMap<string, string>,
): { text: string; notices: FormatNotice[] } {
  const { part, source, root } = context.part;
  const notices: FormatNotice[] = [];
  let current = context;
  const levels = new Set(readPart(context).stretches.map(({ level }) => level));
  for (const level of [...levels].toSorted((a, b) => b - a)) {
    const stretches = readPart(current).stretches.filter((stretch) => stretch.level === level);
    const { splices, notices: told } = rewriteStretches(stretches, texts);
    notices.push(...told);
    if (splices.length === 0) continue;
    const text = applySplices(current.part.source.text, splices);
    const again = parseXml({ text, part, roots: [root.name] });
    current = { ...current, part: { part, source: { ...source, text }, root: again } };
  }
  return { text: current.part.source.text, notices };
}
