import type { FileFormat } from "../file-format";
import { rewriteNested } from "../markup/rewrite-nested";
import { type OfficePackage, type OfficePart, openOfficePackage } from "../ooxml/office-package";
import { descendants, parseXml } from "../xml/xml-tree";
import { rewriteParts } from "../zip/rewrite-parts";
import { readSlide } from "./read-slide";

/** Presentations of PowerPoint and other programs: slides in their order, each followed by its notes. */
export const PPTX: FileFormat = {
  id: "pptx",
  extensions: ["pptx", "pptm", "ppsx"],
  pairing: "aligned",
  async parse(bytes) {
    const slides = await readSlides(await openOfficePackage(bytes));
    return {
      format: "pptx",
      languages: {},
      blocks: slides.flatMap(({ part, root, source }) =>
        readSlide(root, source.text, nameOf(part)).map(({ block }) => block),
      ),
      notices: [],
    };
  },
  async rewrite(bytes, texts) {
    const office = await openOfficePackage(bytes);
    return await rewriteParts(
      { bytes, zip: office.zip },
      await readSlides(office),
      ({ part, root, source }) =>
        rewriteNested(source.text, texts, (text) =>
          readSlide(parseXml({ text, part, roots: [root.name] }), text, nameOf(part)),
        ),
    );
  },
};

function nameOf(part: string): string {
  return part.replace(/^.*\/|\.xml$/g, "");
}

async function readSlides(office: OfficePackage): Promise<OfficePart[]> {
  const { main } = office;
  const presentation = await office.readPart(main, ["p:presentation"]);
  const related = await office.related(main);
  const parts: OfficePart[] = [];
  for (const { name, attributes } of descendants(presentation.root)) {
    if (name !== "p:sldId") continue;
    const slide = related.find(({ id }) => id === attributes["r:id"])?.part;
    if (slide === undefined) continue;
    parts.push(await office.readPart(slide, ["p:sld"]));
    const notes = (await office.related(slide)).find(({ type }) => type === "notesSlide");
    if (notes) parts.push(await office.readPart(notes.part, ["p:notes"]));
  }
  return parts;
}
