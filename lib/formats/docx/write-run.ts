import { escapeXml } from "../../text/escape-markup";
import type { RunFormat } from "../markup/run-atom";

/** Characters that are elements of their own in a run. */
const ELEMENTS: Readonly<Record<string, string>> = {
  "\n": "<w:br/>",
  "\t": "<w:tab/>",
  "\u2011": "<w:noBreakHyphen/>",
  "\u00ad": "<w:softHyphen/>",
};

/** A run of WordprocessingML with these words; deleted ones are in `w:delText`. */
export function writeRun(
  { markup }: RunFormat,
  words: string,
  element: "w:t" | "w:delText" = "w:t",
): string {
  const content = words
    .split(/([\n\t\u2011\u00ad])/)
    .filter((part) => part !== "")
    .map(
      (part) =>
        ELEMENTS[part] ?? `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`,
    );
  return content.length === 0 ? "" : `<w:r>${markup}${content.join("")}</w:r>`;
}
