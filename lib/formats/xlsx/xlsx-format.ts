import type { FileFormat } from "../file-format";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { type OfficePart, openOfficePackage, partBytes } from "../ooxml/office-package";
import type { FormatNotice } from "../parsed-file";
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
    const contents = new Map<string, Uint8Array>();
    const notices: FormatNotice[] = [];
    for (const [part, stretches] of byPart) {
      const { splices, notices: told } = rewriteStretches(stretches, texts);
      notices.push(...told);
      if (splices.length === 0) continue;
      contents.set(part.part, partBytes(part, applySplices(part.source.text, splices)));
    }
    return { bytes: contents.size === 0 ? bytes : await office.zip.replace(contents), notices };
  },
};
