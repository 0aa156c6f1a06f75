import type { LanguagePair } from "../../bitext/language-pair";
import { showPieces } from "../../text/tags/tagged-pieces";
import type { Block } from "../parsed-file";
import { writePoString } from "./po-entry";

/** What a catalogue says of itself. */
export interface PoHeader {
  readonly title: string;
  readonly languages: LanguagePair;
  /** What its readers are told of the whole file. */
  readonly note?: string;
  readonly revisedAt: Date;
}

/** The header of a gettext catalogue, as the file begins with it. */
export function poBeginning({ title, languages, note, revisedAt }: PoHeader): string {
  const fields = [
    `Project-Id-Version: ${title.replaceAll(/\s+/g, " ")}`,
    `PO-Revision-Date: ${revisedAt.toISOString().slice(0, 16).replace("T", " ")}+0000`,
    `Language: ${languages.target.replaceAll("-", "_")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    `X-Source-Language: ${languages.source.replaceAll("-", "_")}`,
    "X-Generator: Relecture",
  ];
  const header = writePoString(fields.map((field) => `${field}\n`).join(""), "\n");
  return `${comments(note ? [note] : [], "#")}msgid ""\nmsgstr ${header}\n`;
}

/** Some entries: the key is the context, so that equal sources stay apart. What has no source has no entry; what is not approved is fuzzy. */
export function poEntries(blocks: readonly Block[]): string {
  return blocks
    .filter(({ text }) => text.trim() !== "")
    .map(poEntry)
    .join("");
}

function poEntry({ key, text, target = "", state, notes = [] }: Block): string {
  const isFuzzy = target !== "" && state !== undefined && state !== "approved";
  return [
    "\n",
    comments(notes, "#."),
    isFuzzy ? "#, fuzzy\n" : "",
    `msgctxt ${writePoString(key, "\n")}\n`,
    `msgid ${writePoString(showPieces(text), "\n")}\n`,
    `msgstr ${writePoString(showPieces(target), "\n")}\n`,
  ].join("");
}

/** Each line of a note is a line of its own. */
function comments(notes: readonly string[], mark: string): string {
  return notes
    .flatMap((note) => note.split(/\r\n|[\n\r\u2028\u2029]/))
    .map((line) => `${mark} ${line}\n`)
    .join("");
}
