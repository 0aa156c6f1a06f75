import { strToU8, type Zippable, zipSync } from "fflate";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${TYPES}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");

/** A document with that body, as few parts as a reader needs, and others that are given. */
export function smallDocx(body: string, parts: Zippable = {}): Uint8Array {
  return zipSync(
    {
      "_rels/.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(documentXml(body)),
      ...parts,
    },
    { mtime: new Date(2026, 0, 1) },
  );
}

/** The main part with that body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
}

/** A run with words, and properties where they are given. */
export function run(words: string, properties = ""): string {
  const format = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}
