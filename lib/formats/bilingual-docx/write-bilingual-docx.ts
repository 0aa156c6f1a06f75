import { PackageWriter } from "../ooxml/package-writer";
import type { BilingualDocument, BilingualRow } from "./bilingual-document";
import { CommentNumbers } from "./comment-parts";
import { fixedParts, relationOf, wordLanguage } from "./package-parts";
import { COLUMN_WIDTHS, headRow, paragraph, plain, type RowContext, segmentRow } from "./write-row";

/**
 * A document as a Word file of one table: number, source, target, state and comments of each segment. What changed since the machine's
 * text is tracked, in the names of those who did it. Rows are written as they come.
 */
export async function writeBilingualDocx(
  document: BilingualDocument,
  rows: AsyncIterable<BilingualRow> | Iterable<BilingualRow>,
): Promise<Uint8Array> {
  const comments = new CommentNumbers();
  const zip = new PackageWriter(document.exportedAt);
  for (const [name, xml] of fixedParts(document)) zip.part(name, xml);
  const write = zip.open("word/document.xml");
  let waiting = "";
  for await (const piece of mainPart(document, rows, comments)) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    write(waiting);
    waiting = "";
  }
  write(waiting, true);
  zip.part("word/comments.xml", comments.comments());
  zip.part("word/commentsExtended.xml", comments.threads());
  zip.part("word/people.xml", comments.people());
  return zip.end();
}

/** Characters that are compressed at once. */
const CHUNK = 1 << 16;

const OPEN = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`;

async function* mainPart(
  document: BilingualDocument,
  rows: AsyncIterable<BilingualRow> | Iterable<BilingualRow>,
  comments: CommentNumbers,
): AsyncGenerator<string> {
  let last = 0;
  const context: RowContext = {
    document,
    comments,
    ids: { next: () => ++last },
    languages: {
      source: wordLanguage(document.sourceLanguage),
      target: wordLanguage(document.targetLanguage),
    },
  };
  yield OPEN;
  yield paragraph("RelectureTitle", plain(document.title));
  yield paragraph("RelectureHint", plain(document.words.hint));
  yield tableHead();
  yield headRow(document);
  for await (const row of rows) yield segmentRow(row, context);
  yield `</w:tbl>${paragraph("RelectureHint", "")}${section()}</w:body></w:document>`;
}

function tableHead(): string {
  const width = COLUMN_WIDTHS.reduce((sum, one) => sum + one, 0);
  const grid = COLUMN_WIDTHS.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="RelectureTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}

/** A4 across. */
function section(): string {
  return `<w:sectPr><w:footerReference w:type="default" r:id="${relationOf("footer1")}"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr>`;
}
