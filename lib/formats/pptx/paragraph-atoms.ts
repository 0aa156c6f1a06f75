import { escapeXml } from "../../text/escape-markup";
import type { RunAtom, RunFormat } from "../markup/run-atom";
import { childElements, childOf, wordsOf, type XmlElement } from "../xml/xml-tree";

/** Attributes of a run that change nothing of how words look. */
const UNSEEN = /\s(?:lang|altLang|dirty|err|smtClean|noProof)="[^"]*"/g;

/** Takes an `a:p` apart: runs, and line breaks, fields and formulas between them. */
export function paragraphAtoms(paragraph: XmlElement, text: string): RunAtom[] {
  const slice = ({ span }: XmlElement) => text.slice(span.start, span.end);
  return childElements(paragraph).flatMap((child): RunAtom[] => {
    const { name } = child;
    if (name === "a:pPr" || name === "a:endParaRPr") return [];
    if (name !== "a:r")
      return [{ kind: "empty", markup: slice(child), isContent: name !== "a:br" }];
    const properties = childOf(child, "a:rPr");
    const words = childOf(child, "a:t");
    if (!words) return [];
    const format = formatOf(properties ? slice(properties) : "");
    return [{ kind: "words", words: wordsOf(words), format }];
  });
}

function formatOf(markup: string): RunFormat {
  const [tag = ""] = /^<a:rPr[^>]*>/.exec(markup) ?? [];
  const seen = tag.replace(UNSEEN, "") + markup.slice(tag.length);
  return { key: /^<a:rPr\s*(?:\/>|>\s*<\/a:rPr>)$/.test(seen) ? "" : seen, markup };
}

/** A run of DrawingML with these words; a line break is an element between runs. */
export function writeRun({ markup }: RunFormat, words: string): string {
  const lines = words.split("\n").map((line) => {
    return line === "" ? "" : `<a:r>${markup}<a:t>${escapeXml(line)}</a:t></a:r>`;
  });
  return lines.join("<a:br/>");
}
