import type { Span } from "../../text/span";
import { FormatError } from "../format-error";

/** A string of an entry, unescaped, with the place of its literals from the first quotation mark to the last. */
export interface PoString {
  readonly value: string;
  readonly span: Span;
}

/** An entry of a PO file. */
export interface PoEntry {
  readonly context: string | undefined;
  readonly id: string;
  readonly plural: string | undefined;
  /** One, or one for each plural form. */
  readonly translations: readonly PoString[];
  readonly notes: readonly string[];
  readonly isFuzzy: boolean;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")/;
const LITERAL = /^"(?:[^"\\]|\\.)*"[ \t]*$/;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

/** The entries of a PO file in order, obsolete ones left out. @throws {FormatError} for a line that is none of PO. */
export function readPoEntries(text: string): PoEntry[] {
  const reading = new Reading();
  let start = 0;
  text.split("\n").forEach((line, at) => {
    const isRead = reading.add(line.replace(/\r$/, ""), start);
    if (!isRead) throw new FormatError({ code: "broken-line", line: at + 1 });
    start += line.length + 1;
  });
  return reading.end();
}

interface OpenString {
  keyword: string;
  value: string;
  span: { start: number; end: number };
}

class Reading {
  readonly #entries: PoEntry[] = [];
  #strings: OpenString[] = [];
  #notes: string[] = [];
  #isFuzzy = false;

  /** False for a line that cannot stand there. */
  add(line: string, start: number): boolean {
    const content = line.trim();
    if (content === "") return this.#finish();
    if (content.startsWith("#")) return this.#addComment(content);
    const keyword = KEYWORD.exec(line);
    const begin = keyword?.[0].length ?? line.indexOf('"');
    const literal = line.slice(begin);
    if (!LITERAL.test(literal)) return false;
    if (keyword) this.#begin(keyword[1] ?? "", start + begin);
    const open = this.#strings.at(-1);
    if (!open) return false;
    open.value += unescaped(literal.trim().slice(1, -1));
    open.span.end = start + begin + literal.trimEnd().length;
    return true;
  }

  end(): PoEntry[] {
    this.#finish();
    return this.#entries;
  }

  #begin(keyword: string, at: number): void {
    const hasEnded = this.#strings.some((one) => one.keyword === "msgstr");
    if (hasEnded && keyword !== "msgstr") this.#finish();
    this.#strings.push({ keyword, value: "", span: { start: at, end: at } });
  }

  #addComment(comment: string): boolean {
    // Comments stand before their entry.
    if (this.#strings.length > 0) this.#finish();
    const note = /^#(?:\.|(?=\s))\s*(.*)/.exec(comment)?.[1];
    if (note) this.#notes.push(note);
    if (comment.startsWith("#,") && /\bfuzzy\b/.test(comment)) this.#isFuzzy = true;
    return true;
  }

  #finish(): true {
    const of = (keyword: string) => this.#strings.filter((one) => one.keyword === keyword);
    const id = of("msgid")[0]?.value;
    if (id !== undefined) {
      this.#entries.push({
        context: of("msgctxt")[0]?.value,
        id,
        plural: of("msgid_plural")[0]?.value,
        translations: of("msgstr"),
        notes: this.#notes,
        isFuzzy: this.#isFuzzy,
      });
    }
    if (this.#strings.length > 0) {
      this.#notes = [];
      this.#isFuzzy = false;
    }
    this.#strings = [];
    return true;
  }
}

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|x[\da-f]{1,2}|.)/gi, (_whole, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    if (/^x./i.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return ESCAPES[code] ?? code;
  });
}

/** A string as gettext writes it: with line breaks in it, each line has a literal of its own. */
export function writePoString(value: string, lineEnd: string): string {
  const lines = value.split(/(?<=\n)/).map((line) => `"${escaped(line)}"`);
  return lines.length > 1 ? ['""', ...lines].join(lineEnd) : (lines[0] ?? '""');
}

function escaped(words: string): string {
  return words.replace(/[\\"\n\t\r]/g, (character) => {
    const letter = { "\n": "n", "\t": "t", "\r": "r" }[character];
    return `\\${letter ?? character}`;
  });
}
