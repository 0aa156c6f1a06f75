import type { FileFormat } from "../file-format";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { type OfficePart, openOfficePackage } from "../ooxml/office-package";
import { rewriteParts } from "../zip/rewrite-parts";
import { readWorkbook } from "./read-workbook";

/** Workbooks of Excel and other programs: cells with words; formulas and numbers are none. */
export const XLSX: FileFormat = {
  id: "xlsx",
  extensions: ["xlsx", "xlsm"],
  pairing: "aligned",
  async parse(bytes) {
    const texts = await readWorkbook(await openOfficePackage(bytes));
    const blocks = texts.map(({ stretch }) => stretch.block);
    return { format: "xlsx", languages: {}, blocks, notices: [] };
  },
  async rewrite(bytes, texts) {
    const office = await openOfficePackage(bytes);
    const byPart = new Map<OfficePart, Stretch[]>();
    for (const { part, stretch } of await readWorkbook(office)) {
      const stretches = byPart.get(part) ?? [];
      stretches.push(stretch);
      byPart.set(part, stretches);
    }
    return await rewriteParts({ bytes, zip: office.zip }, byPart.keys(), (part) => {
      const { splices, notices } = rewriteStretches(byPart.get(part) ?? [], texts);
      return { text: applySplices(part.source.text, splices), notices };
    });
  },
};
