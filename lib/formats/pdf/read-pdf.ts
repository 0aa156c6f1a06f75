import { getDocumentProxy } from "unpdf";
import { FormatError } from "../format-error";
import { joinLines, type PdfLine } from "./join-lines";

/** A piece of a line, as the document places it. */
interface TextItem {
  readonly str: string;
  /** The last two numbers are its place. */
  readonly transform: readonly number[];
  readonly height: number;
  readonly width: number;
}

/** The paragraphs of a PDF, as far as they can be told from where its lines stand; none of a scan. @throws {FormatError} */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const pages: PdfLine[][] = [];
  const document = await open(bytes);
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => "str" in item)));
      page.cleanup();
    }
  } finally {
    await document.destroy();
  }
  return joinLines(pages);
}

async function open(bytes: Uint8Array) {
  try {
    // What is given is taken over, and empty afterwards.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new FormatError({ code: isLocked ? "encrypted" : "broken-pdf" });
  }
}

/** A note's number stands half a line higher than its word. */
const RAISED = 0.6;
/** What fonts of symbols have in place of bullets. */
const PRIVATE = /[\ue000-\uf8ff]/g;

/** Items that stand on one base line are a line; a gap between two of them is a space. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: (PdfLine & { text: string; end: number; height: number })[] = [];
  for (const { str, transform, height, width } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    const line = lines.at(-1);
    if (str.trim() === "") {
      if (line) line.text += str === "" ? "" : " ";
      continue;
    }
    if (
      line &&
      Math.abs(line.y - y) < Math.max(line.height, height) * RAISED &&
      x >= line.end - height
    ) {
      const isApart = x - line.end > height / 5 && !line.text.endsWith(" ");
      line.text += isApart ? ` ${str}` : str;
      line.end = x + width;
      line.height = Math.max(line.height, height);
    } else {
      lines.push({ text: str, x, y, height, end: x + width });
    }
  }
  return lines.map(({ text, x, y, height }) => ({
    text: text.replaceAll(PRIVATE, "•").replaceAll(/\s+/g, " "),
    x,
    y,
    height,
  }));
}
