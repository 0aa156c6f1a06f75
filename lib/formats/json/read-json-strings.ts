import type { Span } from "../../text/span";
import { FormatError } from "../format-error";
import { literalEnd } from "../markup/literal-end";

/** A string value of a JSON text, with the place of its literal. */
export interface JsonString {
  /** Names and indexes on the way to it. */
  readonly path: readonly string[];
  readonly value: string;
  readonly span: Span;
}

/** Catalogues nest some ten levels. */
const MOST_LEVELS = 200;

const SPACE = /[ \t\r\n]*/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** All string values of a JSON text (RFC 8259), in order. @throws {FormatError} with the line where it is no JSON. */
export function readJsonStrings(text: string): JsonString[] {
  const reader = new Reader(text);
  reader.readValue([]);
  reader.end();
  return reader.strings;
}

class Reader {
  readonly strings: JsonString[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readValue(path: readonly string[]): void {
    if (path.length > MOST_LEVELS) throw new FormatError({ code: "too-deep", most: MOST_LEVELS });
    this.#match(SPACE);
    const start = this.#at;
    const next = this.#text[start];
    if (next === "{") this.#readMembers(path);
    else if (next === "[") this.#readItems(path);
    else if (next === '"') {
      const value = this.#readString();
      this.strings.push({ path, value, span: { start, end: this.#at } });
    } else if (!this.#match(OTHER)) {
      this.#refuse();
    }
    this.#match(SPACE);
  }

  end(): void {
    if (this.#at < this.#text.length) this.#refuse();
  }

  #readMembers(path: readonly string[]): void {
    this.#list("}", () => {
      const name = this.#readString();
      this.#match(SPACE);
      if (!this.#take(":")) this.#refuse();
      this.readValue([...path, name]);
    });
  }

  #readItems(path: readonly string[]): void {
    let index = 0;
    this.#list("]", () => {
      this.readValue([...path, String(index)]);
      index += 1;
    });
  }

  #list(end: string, readOne: () => void): void {
    this.#at += 1;
    this.#match(SPACE);
    if (this.#take(end)) return;
    do {
      this.#match(SPACE);
      readOne();
      this.#match(SPACE);
    } while (this.#take(","));
    if (!this.#take(end)) this.#refuse();
  }

  #readString(): string {
    const end = this.#text[this.#at] === '"' ? literalEnd(this.#text, this.#at) : undefined;
    if (end === undefined) return this.#refuse();
    const value = parsed(this.#text.slice(this.#at, end));
    if (value === undefined) return this.#refuse();
    this.#at = end;
    return value;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #refuse(): never {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    throw new FormatError({ code: "broken-line", line });
  }
}

function parsed(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}
