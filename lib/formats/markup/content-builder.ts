import { type TaggedPiece, writePieces } from "../../text/tags/tagged-pieces";
import type { Code, Codes } from "./code";

/** Puts a block's text together from words and the markup between them, and numbers the tags. */
export class ContentBuilder {
  /** Markup without meaning for readers that stands before everything. */
  lead = "";
  readonly #pieces: TaggedPiece[] = [];
  readonly #codes = new Map<number, Code>();
  readonly #open: number[] = [];

  get text(): string {
    return writePieces(this.#pieces);
  }

  get codes(): Codes {
    return this.#codes;
  }

  words(words: string): void {
    this.#pieces.push(words);
  }

  open(open: string, close: string, mayRepeat: boolean): void {
    const number = this.#number({ kind: "pair", open, close, mayRepeat });
    this.#open.push(number);
    this.#pieces.push({ number, kind: "open" });
  }

  close(): void {
    const number = this.#open.pop();
    if (number !== undefined) this.#pieces.push({ number, kind: "close" });
  }

  empty(markup: string): void {
    this.#pieces.push({ number: this.#number({ kind: "empty", markup }), kind: "empty" });
  }

  /** Markup without meaning for readers, such as a comment: it goes with the tag before it. */
  hidden(markup: string): void {
    const last = this.#pieces.findLast((piece) => typeof piece !== "string");
    const code = last && this.#codes.get(last.number);
    if (!last || !code) this.lead += markup;
    else if (code.kind === "empty")
      this.#set(last.number, { ...code, markup: code.markup + markup });
    else if (last.kind === "open") this.#set(last.number, { ...code, open: code.open + markup });
    else this.#set(last.number, { ...code, close: code.close + markup });
  }

  #number(code: Code): number {
    const number = this.#codes.size + 1;
    this.#set(number, code);
    return number;
  }

  #set(number: number, code: Code): void {
    this.#codes.set(number, code);
  }
}
