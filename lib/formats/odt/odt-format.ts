import type { FileFormat } from "../file-format";
import { FormatError } from "../format-error";
import { rewriteNested } from "../markup/rewrite-nested";
import { readSource, type SourceText } from "../markup/source-text";
import { parseXml, type XmlElement } from "../xml/xml-tree";
import { rewriteParts } from "../zip/rewrite-parts";
import { openZip, type ZipArchive } from "../zip/zip-archive";
import { countChanges, readOdfPart } from "./read-odf-part";

/** The text, then the headers and footers of its page styles. */
const PARTS = [
  ["content.xml", "office:document-content"],
  ["styles.xml", "office:document-styles"],
] as const;

/** Text documents of LibreOffice and others (OpenDocument 1.2 and later). */
export const ODT: FileFormat = {
  id: "odt",
  extensions: ["odt", "ott"],
  pairing: "aligned",
  async parse(bytes) {
    const parts = await readParts(await openZip(bytes));
    const count = parts.reduce((sum, { root }) => sum + countChanges(root), 0);
    return {
      format: "odt",
      languages: {},
      blocks: parts.flatMap(({ root, source, name }) =>
        readOdfPart(root, source.text, name).map(({ block }) => block),
      ),
      notices: count > 0 ? [{ code: "tracked-changes", count }] : [],
    };
  },
  async rewrite(bytes, texts) {
    const zip = await openZip(bytes);
    return await rewriteParts(
      { bytes, zip },
      await readParts(zip),
      ({ part, root, source, name }) =>
        rewriteNested(source.text, texts, (text) =>
          readOdfPart(parseXml({ text, part, roots: [root.name] }), text, name),
        ),
    );
  },
};

interface OdfPart {
  readonly part: string;
  readonly name: string;
  readonly source: SourceText;
  readonly root: XmlElement;
}

async function readParts(zip: ZipArchive): Promise<OdfPart[]> {
  // An encrypted document says so here: its parts are no XML.
  if (zip.names.includes("META-INF/manifest.xml")) {
    const manifest = readSource(await zip.read("META-INF/manifest.xml")).text;
    if (manifest.includes("encryption-data")) throw new FormatError({ code: "encrypted" });
  }
  const parts: OdfPart[] = [];
  for (const [part, root] of PARTS) {
    if (part !== "content.xml" && !zip.names.includes(part)) continue;
    const source = readSource(await zip.read(part));
    const tree = parseXml({ text: source.text, part, roots: [root] });
    parts.push({ part, name: part.replace(".xml", ""), source, root: tree });
  }
  return parts;
}
