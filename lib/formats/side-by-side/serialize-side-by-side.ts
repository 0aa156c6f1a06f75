import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";
import { escapeMarkup } from "../../text/escape-markup";
import { readPieces, writeTag } from "../../text/tags/tagged-pieces";
import type { Block, BlockState } from "../parsed-file";
import { SIDE_BY_SIDE_STYLE } from "./style";

/** What a page of texts side by side says of itself. */
export interface SideBySideHeader {
  readonly title: string;
  readonly languages: LanguagePair;
  readonly note: string;
}

/** What is read beside the texts, in the language of the target where it is known. */
const WORDS = {
  en: {
    number: "No.",
    source: "Source",
    target: "Translation",
    state: "State",
    notes: "Comments",
    initial: "machine",
    draft: "draft",
    submitted: "submitted",
    approved: "approved",
    left: "left out",
  },
  fr: {
    number: "N°",
    source: "Source",
    target: "Traduction",
    state: "État",
    notes: "Commentaires",
    initial: "machine",
    draft: "brouillon",
    submitted: "soumis",
    approved: "approuvé",
    left: "exclu",
  },
} as const;

const wordsIn = ({ target }: LanguagePair) => WORDS[primaryLanguage(target) === "fr" ? "fr" : "en"];

/**
 * The beginning of a page that needs nothing but itself, and may load and run nothing: whatever stands in a text is words there.
 */
export function sideBySideBeginning({ title, languages, note }: SideBySideHeader): string {
  const words = wordsIn(languages);
  const heads = [words.number, words.source, words.target, words.state, words.notes];
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(languages.target)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Relecture">
<meta name="description" content="${escapeMarkup(note)}">
<title>${escapeMarkup(title)}</title>
<style>${SIDE_BY_SIDE_STYLE}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(note)}</p>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
`;
}

/** Some rows of the page's table. */
export function sideBySideRows(blocks: readonly Block[], languages: LanguagePair): string {
  const words = wordsIn(languages);
  return blocks.map((block) => row(block, { words, languages })).join("");
}

/** The end of the page. */
export const SIDE_BY_SIDE_END = "</tbody>\n</table>\n</body>\n</html>\n";

interface Setting {
  readonly words: (typeof WORDS)["en" | "fr"];
  readonly languages: LanguagePair;
}

function row(block: Block, { words, languages }: Setting): string {
  const { key, text, target = "", state, notes = [], isLocked } = block;
  const stated = state ? words[state satisfies BlockState] : "";
  const cells = [
    `<th scope="row">${escapeMarkup(key)}</th>`,
    `<td lang="${escapeMarkup(languages.source)}">${tagged(text)}</td>`,
    `<td lang="${escapeMarkup(languages.target)}">${tagged(target)}</td>`,
    `<td>${isLocked ? words.left : stated}</td>`,
    `<td>${notes.map((note) => `<p>${escapeMarkup(note)}</p>`).join("")}</td>`,
  ];
  const classes = [state ?? "", isLocked ? "left" : ""].filter((one) => one !== "").join(" ");
  return `<tr class="${classes}">${cells.join("")}</tr>\n`;
}

/** Words as they are, tags as little marks. */
function tagged(text: string): string {
  return readPieces(text)
    .map((piece) =>
      typeof piece === "string"
        ? escapeMarkup(piece)
        : `<span class="tag">${escapeMarkup(writeTag(piece))}</span>`,
    )
    .join("");
}
