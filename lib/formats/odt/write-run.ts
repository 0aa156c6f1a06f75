import { escapeXml } from "../../text/escape-markup";
import type { RunFormat } from "../markup/run-atom";

/** Characters that are elements of their own; ODF takes several spaces for one. */
const SPECIAL = /(\n|\t|(?<= ) +)/;

/** Words in the spans of a look, whose start tags `markup` is. */
export function writeRun({ markup }: RunFormat, words: string): string {
  if (words === "") return "";
  const content = words
    .split(SPECIAL)
    .map((part) => {
      if (part === "\n") return "<text:line-break/>";
      if (part === "\t") return "<text:tab/>";
      return /^ {2,}$|^ $/.test(part) && part !== words
        ? `<text:s text:c="${part.length}"/>`
        : escapeXml(part);
    })
    .join("");
  return inSpans(markup, content);
}

/** Content within spans that are opened by their start tags. */
export function inSpans(startTags: string, content: string): string {
  return startTags + content + "</text:span>".repeat(startTags.split("<text:span").length - 1);
}
