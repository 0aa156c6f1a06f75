import { type Tag, type TaggedPiece, writePieces, writeTag } from "../../text/tags/tagged-pieces";
import type { TagUse } from "./fit-tags";
import { atomsMarkup, pairAtoms, type RunAtom, type RunFormat } from "./run-atom";

type WriteRun = (format: RunFormat, words: string) => string;

type RunCode =
  | { readonly kind: "pair"; readonly mayRepeat: true; readonly format: RunFormat }
  | {
      readonly kind: "pair";
      readonly mayRepeat: boolean;
      readonly format: RunFormat;
      readonly open: string;
      readonly close: string;
    }
  | { readonly kind: "empty"; readonly markup: string };

/** A paragraph's text with few tags, and the way to write another text in its place. */
export interface RunText {
  readonly text: string;
  readonly tags: ReadonlyMap<number, TagUse>;
  readonly write: (pieces: readonly TaggedPiece[]) => string;
}

/**
 * Makes one text of a paragraph's runs. Neighbours that look equal are one; the look of most words in a paragraph or a link needs
 * no tag; what stands before and after all words is no part of the text. Undefined without words.
 */
export function runText(atoms: readonly RunAtom[], run: WriteRun): RunText | undefined {
  const { first, last } = edges(atoms);
  const kept = withSpacesJoined(atoms.slice(first, last + 1));
  if (!kept.some(hasWords)) return undefined;
  const build = new Build(kept);
  build.addAll();
  const outside = (start: number, end: number) =>
    atomsMarkup(atoms, run).slice(start, end).join("");
  return {
    text: writePieces(build.pieces),
    tags: build.codes,
    write: (pieces) =>
      outside(0, first) + writeRuns(pieces, build, run) + outside(last + 1, atoms.length),
  };
}

const hasWords = (atom: RunAtom) => atom.kind === "words" && atom.words.trim() !== "";

/** Where the text begins and ends: links around all of it and what has no words are outside. */
function edges(atoms: readonly RunAtom[]): { first: number; last: number } {
  const { closings } = pairAtoms(atoms);
  const isAside = (atom: RunAtom) =>
    atom.kind === "hidden" ||
    (atom.kind === "empty" && !atom.isContent) ||
    (atom.kind === "words" && !hasWords(atom));
  let first = 0;
  let last = atoms.length - 1;
  for (let before = -1; first <= last && before !== last - first; ) {
    before = last - first;
    const [one, other] = [atoms[first], atoms[last]];
    if (one && isAside(one)) first += 1;
    else if (other && isAside(other)) last -= 1;
    else if (closings.get(first) === last) [first, last] = [first + 1, last - 1];
  }
  return { first, last };
}

/** A space between words that look alike looks like them: formatting that a space alone has is nobody's intention. */
function withSpacesJoined(atoms: readonly RunAtom[]): RunAtom[] {
  return atoms.map((atom, at) => {
    if (atom.kind !== "words" || hasWords(atom)) return atom;
    const [before, after] = [nearestShown(atoms, at, -1), nearestShown(atoms, at, 1)];
    if (before?.kind !== "words" || after?.kind !== "words") return atom;
    return before.format.key === after.format.key ? { ...atom, format: before.format } : atom;
  });
}

/** The next atom that readers see: what is hidden moves when a text is written anew, and must not tell then what looks alike. */
function nearestShown(atoms: readonly RunAtom[], from: number, step: 1 | -1): RunAtom | undefined {
  let at = from + step;
  while (atoms[at]?.kind === "hidden") at += step;
  return atoms[at];
}

interface Scope {
  readonly base: RunFormat;
  /** The number of the formatting that is open, and its key. */
  open: number | undefined;
  key: string;
  pending: RunAtom[];
  readonly number: number;
}

const PLAIN: RunFormat = { key: "", markup: "" };

class Build {
  readonly pieces: TaggedPiece[] = [];
  readonly codes = new Map<number, RunCode>();
  /** Hidden markup by the tag that it follows; what stands before any is under an empty string. */
  readonly hidden = new Map<string, string>();
  readonly base: RunFormat;
  readonly #atoms: readonly RunAtom[];
  readonly #closings: ReadonlyMap<number, number>;
  #scope: Scope;
  readonly #outer: Scope[] = [];
  #lastTag = "";

  constructor(atoms: readonly RunAtom[]) {
    this.#atoms = atoms;
    this.#closings = pairAtoms(atoms).closings;
    this.base = this.#commonest(0, atoms.length);
    this.#scope = scopeOf(this.base, 0);
  }

  addAll(): void {
    this.#atoms.forEach((atom, at) => {
      if (atom.kind === "words") this.#addWords(atom.words, atom.format);
      else if (atom.kind === "open") this.#enter(atom, at);
      else if (atom.kind === "close") this.#leave();
      else this.#scope.pending.push(atom);
    });
    this.#settle();
  }

  #addWords(words: string, format: RunFormat): void {
    const scope = this.#scope;
    if (format.key === scope.key) {
      this.#flush();
    } else {
      this.#settle();
      if (format.key !== scope.base.key) {
        scope.open = this.#begin({ kind: "pair", mayRepeat: true, format }, "open");
        scope.key = format.key;
      }
    }
    this.pieces.push(words);
  }

  #enter({ open, close, mayRepeat }: Extract<RunAtom, { kind: "open" }>, at: number): void {
    this.#settle();
    const format = this.#commonest(at + 1, this.#closings.get(at) ?? this.#atoms.length);
    const number = this.#begin({ kind: "pair", mayRepeat, format, open, close }, "open");
    this.#outer.push(this.#scope);
    this.#scope = scopeOf(format, number);
  }

  #leave(): void {
    this.#settle();
    const { number } = this.#scope;
    this.#scope = this.#outer.pop() ?? this.#scope;
    if (number > 0) this.#tag({ number, kind: "close" });
  }

  /** Ends the formatting that is open; what stands behind its last words is outside. */
  #settle(): void {
    const scope = this.#scope;
    if (scope.open !== undefined) this.#tag({ number: scope.open, kind: "close" });
    scope.open = undefined;
    scope.key = scope.base.key;
    this.#flush();
  }

  #flush(): void {
    for (const atom of this.#scope.pending) {
      if (atom.kind === "empty") this.#begin({ kind: "empty", markup: atom.markup }, "empty");
      if (atom.kind !== "hidden") continue;
      this.hidden.set(this.#lastTag, (this.hidden.get(this.#lastTag) ?? "") + atom.markup);
    }
    this.#scope.pending = [];
  }

  #begin(code: RunCode, kind: "open" | "empty"): number {
    const number = this.codes.size + 1;
    this.codes.set(number, code);
    this.#tag({ number, kind });
    return number;
  }

  #tag(tag: Tag): void {
    this.pieces.push(tag);
    this.#lastTag = writeTag(tag);
  }

  /** The look of most characters between two places, not counting links within. */
  #commonest(start: number, end: number): RunFormat {
    const lengths = new Map<string, { format: RunFormat; length: number }>();
    let depth = 0;
    for (const atom of this.#atoms.slice(start, end)) {
      if (atom.kind === "open") depth += 1;
      if (atom.kind === "close") depth -= 1;
      if (atom.kind !== "words" || depth > 0) continue;
      const { format, length } = lengths.get(atom.format.key) ?? { format: atom.format, length: 0 };
      lengths.set(format.key, { format, length: length + atom.words.length });
    }
    const ordered = [...lengths.values()].toSorted((a, b) => b.length - a.length);
    return ordered[0]?.format ?? PLAIN;
  }
}

function scopeOf(base: RunFormat, number: number): Scope {
  return { base, open: undefined, key: base.key, pending: [], number };
}

function writeRuns(pieces: readonly TaggedPiece[], build: Build, run: WriteRun): string {
  const hidden = new Map(build.hidden);
  const take = (after: string) => {
    const markup = hidden.get(after) ?? "";
    hidden.delete(after);
    return markup;
  };
  const formats: RunFormat[] = [build.base];
  const written = pieces.map((piece) => {
    if (typeof piece === "string") return run(formats.at(-1) ?? build.base, piece);
    const code = build.codes.get(piece.number);
    if (piece.kind === "open" && code?.kind === "pair") formats.push(code.format);
    if (piece.kind === "close") formats.pop();
    return tagMarkup(code, piece.kind) + take(writeTag(piece));
  });
  // What followed a tag that is missing must not go with it: a bookmark's end, a comment's.
  return [take(""), ...written, ...hidden.values()].join("");
}

function tagMarkup(code: RunCode | undefined, kind: Tag["kind"]): string {
  if (code?.kind === "empty") return code.markup;
  if (!code || !("open" in code)) return "";
  return kind === "close" ? code.close : code.open;
}
