import { escapeXml } from "../../text/escape-markup";
import type { TaggedPiece } from "../../text/tags/tagged-pieces";
import type { RunAtom, RunFormat } from "../markup/run-atom";
import { type RunText, runText } from "../markup/run-text";
import { childElements, childOf, wordsOf, type XmlElement } from "../xml/xml-tree";

/** The text of a string item (`si` or `is`): plain, or runs with their looks. */
export function stringContent(item: XmlElement, text: string): RunText | undefined {
  const children = childElements(item);
  const isRich = children.some(({ name }) => name === "r");
  const atoms = children.flatMap((child): RunAtom[] => {
    const words = child.name === "t" ? child : child.name === "r" ? childOf(child, "t") : undefined;
    const properties = childOf(child, "rPr");
    const markup = properties ? text.slice(properties.span.start, properties.span.end) : "";
    return words ? [{ kind: "words", words: wordsOf(words), format: { key: markup, markup } }] : [];
  });
  const content = runText(atoms, writeRun);
  return content && !isRich ? { ...content, write: writePlain } : content;
}

function writeRun({ markup }: RunFormat, words: string): string {
  return words === "" ? "" : `<r>${markup}${element(words)}</r>`;
}

/** A string without runs has no tags. */
function writePlain(pieces: readonly TaggedPiece[]): string {
  return element(pieces.filter((piece) => typeof piece === "string").join(""));
}

function element(words: string): string {
  return `<t xml:space="preserve">${escapeXml(words)}</t>`;
}
