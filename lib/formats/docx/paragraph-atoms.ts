import type { RunAtom, RunFormat } from "../markup/run-atom";
import { childElements, childOf, wordsOf, type XmlElement } from "../xml/xml-tree";
import { type FieldAtom, joinFields } from "./fields";

/** A paragraph's pieces, and how many tracked changes were read as accepted. */
export interface ParagraphAtoms {
  readonly atoms: readonly RunAtom[];
  readonly changes: number;
}

/** Elements whose content stands in the line as if they were not there: an insertion is accepted. */
const TRANSPARENT = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:bdo", "w:dir"]);
const DELETED = new Set(["w:del", "w:moveFrom"]);
const CHANGES = new Set(["w:ins", "w:moveTo", ...DELETED]);
/** What Word makes anew by itself, and properties. */
const DROPPED = new Set([
  "w:pPr",
  "w:rPr",
  "w:proofErr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:lastRenderedPageBreak",
  "w:delText",
  "w:delInstrText",
]);
const NOTE_MARKS = new Set(["w:footnoteReference", "w:endnoteReference"]);
/** Marks in a run that readers of the text do not see as part of it. */
const HIDDEN_IN_RUN = new Set([
  "w:commentReference",
  "w:annotationRef",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:separator",
  "w:continuationSeparator",
]);
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

/** Properties that change nothing of how words look: proofing languages, and what was tracked. */
const UNSEEN =
  /<w:(?:lang|noProof|webHidden)\b[^>]*\/>|<w:rPrChange\b.*?<\/w:rPrChange>|<w:(?:ins|moveTo)\b[^>]*\/>/gs;

/** Takes a `w:p` apart. */
export function paragraphAtoms(paragraph: XmlElement, text: string): ParagraphAtoms {
  const reading = new Reading(text);
  reading.addChildren(paragraph);
  return { atoms: joinFields(reading.atoms), changes: reading.changes };
}

class Reading {
  readonly atoms: (RunAtom | FieldAtom)[] = [];
  changes = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  addChildren(element: XmlElement): void {
    for (const child of childElements(element)) this.#add(child);
  }

  #add(element: XmlElement): void {
    const { name } = element;
    if (CHANGES.has(name)) this.changes += 1;
    if (DROPPED.has(name) || DELETED.has(name)) return;
    if (name === "w:r") this.#addRun(element);
    else if (TRANSPARENT.has(name)) this.addChildren(element);
    else if (name === "w:hyperlink") this.#addAround(element, element, true);
    else if (name === "w:sdt") this.#addAround(element, childOf(element, "w:sdtContent"), false);
    else {
      const kind = /^(?:w:fldSimple|m:oMath|m:oMathPara)$/.test(name) ? "empty" : "hidden";
      this.atoms.push({ kind, markup: this.#slice(element), isContent: true });
    }
  }

  #addAround(element: XmlElement, content: XmlElement | undefined, mayRepeat: boolean): void {
    if (!content) return;
    const open = this.#text.slice(element.span.start, content.inner.start);
    const close = this.#text.slice(content.inner.end, element.span.end);
    this.atoms.push({ kind: "open", open, close, mayRepeat });
    this.addChildren(content);
    this.atoms.push({ kind: "close" });
  }

  #addRun(run: XmlElement): void {
    const properties = childOf(run, "w:rPr");
    const format = runFormat(properties ? this.#slice(properties) : "");
    for (const child of childElements(run)) {
      if (!DROPPED.has(child.name)) this.atoms.push(this.#inRun(child, format));
    }
  }

  #inRun(child: XmlElement, format: RunFormat): RunAtom | FieldAtom {
    const { name } = child;
    const markup = `<w:r>${format.markup}${this.#slice(child)}</w:r>`;
    const character = CHARACTERS[name];
    if (name === "w:t") return { kind: "words", words: runWords(child), format };
    if (character !== undefined) return { kind: "words", words: character, format };
    if (name === "w:instrText") return { kind: "instruction", words: wordsOf(child), markup };
    if (name === "w:fldChar") {
      return { kind: "field", step: child.attributes["w:fldCharType"] ?? "", markup };
    }
    if (HIDDEN_IN_RUN.has(name)) return { kind: "hidden", markup };
    return { kind: "empty", markup, isContent: NOTE_MARKS.has(name) };
  }

  #slice({ span }: XmlElement): string {
    return this.#text.slice(span.start, span.end);
  }
}

/** White space at the ends counts only where the file says so; line breaks of the XML are spaces. */
function runWords(element: XmlElement): string {
  const words = wordsOf(element).replace(/[\n\r\t]+/g, " ");
  return element.attributes["xml:space"] === "preserve" ? words : words.trim();
}

function runFormat(markup: string): RunFormat {
  const seen = markup.replace(UNSEEN, "");
  const isPlain = /^<w:rPr\s*(?:\/>|>\s*<\/w:rPr>)$/.test(seen);
  return { key: isPlain ? "" : seen, markup };
}
