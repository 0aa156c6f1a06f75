import type { Span } from "../../text/span";
import { FormatError } from "../format-error";
import { literalEnd } from "../markup/literal-end";

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
  readonly marks: PoMarks;
}

/** What stands before an entry about its state: whole lines, with their ends. */
export interface PoMarks {
  /** `#, fuzzy, c-format` */
  readonly flags: readonly Span[];
  /** `#| msgid "…"`: what a fuzzy translation was a translation of. */
  readonly previous: readonly Span[];
  /** Where a line of flags would stand. */
  readonly at: number;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")/;
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
    const end = start + line.length + 1;
    const isRead = reading.add(line.replace(/\r$/, ""), { start, end });
    if (!isRead) throw new FormatError({ code: "broken-line", line: at + 1 });
    start = end;
  });
  return reading.end();
}

/** The flag as one among others. */
const FUZZY = /(?<=[,\s])fuzzy(?=,|\s|$)/;

/** The comments before an entry. */
interface OpenComments {
  readonly notes: string[];
  readonly flags: Span[];
  readonly previous: Span[];
  isFuzzy: boolean;
}

const noComments = (): OpenComments => ({ notes: [], flags: [], previous: [], isFuzzy: false });

interface OpenString {
  keyword: string;
  value: string;
  span: { start: number; end: number };
}

class Reading {
  readonly #entries: PoEntry[] = [];
  #strings: OpenString[] = [];
  #comments = noComments();
  #at = 0;

  /** False for a line that cannot stand there. */
  add(line: string, place: Span): boolean {
    const { start } = place;
    const content = line.trim();
    if (content === "") return this.#finish();
    if (content.startsWith("#")) return this.#addComment(content, place);
    const keyword = KEYWORD.exec(line);
    const begin = keyword?.[0].length ?? line.indexOf('"');
    const literal = line.slice(begin);
    if (begin < 0 || literalEnd(literal, 0) !== literal.trimEnd().length) return false;
    if (keyword) this.#begin(keyword[1] ?? "", { line: start, literal: start + begin });
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

  #begin(keyword: string, at: { readonly line: number; readonly literal: number }): void {
    const hasEnded = this.#strings.some((one) => one.keyword === "msgstr");
    if (hasEnded && keyword !== "msgstr") this.#finish();
    if (this.#strings.length === 0) this.#at = at.line;
    this.#strings.push({ keyword, value: "", span: { start: at.literal, end: at.literal } });
  }

  #addComment(comment: string, place: Span): boolean {
    // Comments stand before their entry.
    if (this.#strings.length > 0) this.#finish();
    const { notes, flags, previous } = this.#comments;
    const note = /^#(?:\.|(?=\s))\s*(.*)/.exec(comment)?.[1];
    if (note) notes.push(note);
    if (comment.startsWith("#|")) previous.push(place);
    if (!comment.startsWith("#,")) return true;
    flags.push(place);
    if (FUZZY.test(comment)) this.#comments.isFuzzy = true;
    return true;
  }

  #finish(): true {
    const of = (keyword: string) => this.#strings.filter((one) => one.keyword === keyword);
    const id = of("msgid")[0]?.value;
    if (id !== undefined) {
      const { notes, isFuzzy, flags, previous } = this.#comments;
      this.#entries.push({
        context: of("msgctxt")[0]?.value,
        id,
        plural: of("msgid_plural")[0]?.value,
        translations: of("msgstr"),
        notes,
        isFuzzy,
        marks: { flags, previous, at: previous[0]?.start ?? this.#at },
      });
    }
    if (this.#strings.length > 0) this.#comments = noComments();
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
