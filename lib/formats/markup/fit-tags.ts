import { readPieces, type Tag, type TaggedPiece, writeTag } from "../../text/tags/tagged-pieces";
import type { FormatNotice } from "../parsed-file";

/** What must be known of a tag to write it. */
export interface TagUse {
  readonly kind: "pair" | "empty";
  readonly mayRepeat?: boolean;
}

/** Pieces whose tags are known, nest and are all closed, and what had to be done for that. */
export interface FittedText {
  readonly pieces: readonly TaggedPiece[];
  readonly notices: readonly FormatNotice[];
}

/** Takes a text whose tags may be missing or damaged and gives one that can be written; the words are all kept. */
export function fitTags(key: string, text: string, codes: ReadonlyMap<number, TagUse>): FittedText {
  const fitting = new Fitting(key, codes);
  for (const piece of readPieces(text)) {
    if (typeof piece === "string") fitting.pieces.push(piece);
    else fitting.add(piece);
  }
  fitting.end();
  return fitting;
}

type TagCode = Extract<FormatNotice, { tag: string }>["code"];

class Fitting implements FittedText {
  readonly pieces: TaggedPiece[] = [];
  readonly notices: FormatNotice[] = [];
  readonly #open: number[] = [];
  readonly #used = new Set<number>();
  readonly #key: string;
  readonly #codes: ReadonlyMap<number, TagUse>;

  constructor(key: string, codes: ReadonlyMap<number, TagUse>) {
    this.#key = key;
    this.#codes = codes;
  }

  add(tag: Tag): void {
    const code = this.#codes.get(tag.number);
    if (!code || (code.kind === "empty") !== (tag.kind === "empty")) this.#tell("tag-unknown", tag);
    else if (tag.kind === "close") this.#close(tag);
    else this.#begin(tag, code);
  }

  end(): void {
    for (const number of this.#open.toReversed()) {
      this.pieces.push({ number, kind: "close" });
      this.#tell("tag-unclosed", { number, kind: "open" });
    }
    for (const [number, { kind }] of this.#codes) {
      if (this.#used.has(number)) continue;
      this.#tell("tag-missing", { number, kind: kind === "empty" ? "empty" : "open" });
    }
  }

  #begin(tag: Tag, code: TagUse): void {
    const isAgain = this.#used.has(tag.number) && !code.mayRepeat;
    if (isAgain || this.#open.includes(tag.number)) {
      this.#tell("tag-repeated", tag);
      return;
    }
    this.#used.add(tag.number);
    this.pieces.push(tag);
    if (tag.kind === "open") this.#open.push(tag.number);
  }

  #close(tag: Tag): void {
    const at = this.#open.lastIndexOf(tag.number);
    if (at < 0 || at < this.#open.length - 1) this.#tell("tag-crossed", tag);
    if (at < 0) return;
    const above = this.#open.splice(at).slice(1);
    for (const number of above.toReversed()) this.pieces.push({ number, kind: "close" });
    this.pieces.push(tag);
    // What crossed it goes on behind it, as a pair of its own where there may be two.
    for (const number of above) {
      if (!this.#codes.get(number)?.mayRepeat) continue;
      this.pieces.push({ number, kind: "open" });
      this.#open.push(number);
    }
  }

  #tell(code: TagCode, tag: Tag): void {
    this.notices.push({ code, key: this.#key, tag: writeTag(tag) });
  }
}
