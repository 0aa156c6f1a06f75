import { escapeXml } from "../../text/escape-markup";
import type { RunFormat } from "../markup/run-atom";

/** Characters that are elements of their own in a run. */
const ELEMENTS: Readonly<Record<string, string>> = {
  "\n": "<w:br/>",
  "\t": "<w:tab/>",
  "\u2011": "<w:noBreakHyphen/>",
  "\u00ad": "<w:softHyphen/>",
};

/** A run of WordprocessingML with these words. */
export function writeRun({ markup }: RunFormat, words: string): string {
  const content = words
    .split(/([\n\t\u2011\u00ad])/)
    .filter((part) => part !== "")
    .map((part) => ELEMENTS[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`);
  return content.length === 0 ? "" : `<w:r>${markup}${content.join("")}</w:r>`;
}
