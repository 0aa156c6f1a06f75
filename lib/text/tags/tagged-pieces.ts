import type { Span } from "../span";

/** `<1>`, `</1>` or `<2/>`: what stands in a text for formatting, a link, a line break, a field of its file. */
export interface Tag {
  /** From 1, in the order in which the tags of the block begin. */
  readonly number: number;
  readonly kind: "open" | "close" | "empty";
}

/** A stretch of plain words, or one tag. */
export type TaggedPiece = string | Tag;

/** A tag and where it stands in the text as it is written. */
export interface PlacedTag {
  readonly tag: Tag;
  readonly span: Span;
}

/** A piece and where it stands. */
export type PlacedPiece = PlacedTag | { readonly text: string; readonly span: Span };

/** Backslashes belong to the notation only where they stand before a tag: two are one, and one before the tag makes it plain words. */
const TAG = /(\\*)<(\/?)([1-9]\d{0,4})(\/?)>/g;
const TAG_LIKE = /(\\*)(<(?:\/?[1-9]\d{0,4}|[1-9]\d{0,4}\/)>)/g;

/** The tag as it is written in a text. */
export function writeTag({ number, kind }: Tag): string {
  if (kind === "close") return `</${number}>`;
  return kind === "open" ? `<${number}>` : `<${number}/>`;
}

/** Plain words as they stand in a text with tags: `<1>` is written `\<1>`. */
export function escapeTags(words: string): string {
  return words.replace(TAG_LIKE, "$1$1\\$2");
}

/** A text with tags, from its pieces. */
export function writePieces(pieces: readonly TaggedPiece[]): string {
  let text = "";
  let words = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      words += piece;
    } else {
      // Before a tag, a backslash of the words is doubled: a single one would take the tag's meaning away.
      text += escapeTags(words).replace(/\\+$/, (slashes) => slashes + slashes) + writeTag(piece);
      words = "";
    }
  }
  return text + escapeTags(words);
}

/** The pieces of a text with tags, in order; what looks like a tag after a backslash is words. */
export function readPieces(text: string): TaggedPiece[] {
  return placePieces(text).map((piece) => ("tag" in piece ? piece.tag : piece.text));
}

/** A text as people read it: tags as they are written, words without what the notation adds to them. */
export function showPieces(text: string): string {
  return readPieces(text)
    .map((piece) => (typeof piece === "string" ? piece : writeTag(piece)))
    .join("");
}

/** The tags of a text, in order. */
export function readTags(text: string): PlacedTag[] {
  return placePieces(text).filter((piece) => "tag" in piece);
}

/**
 * The pieces with their places. Words begin where their span does and go on without a gap, so an offset into them is one into the
 * text; a backslash that only parts words from what looks like a tag is in no piece.
 */
export function placePieces(text: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let at = 0;
  const addWords = (start: number, end: number) => {
    if (end > start) pieces.push({ text: text.slice(start, end), span: { start, end } });
  };
  for (const match of text.matchAll(TAG)) {
    const [whole, slashes = "", before = "", digits = "", after = ""] = match;
    // `</1/>` is no tag.
    if (before !== "" && after !== "") continue;
    const start = match.index + slashes.length;
    const end = match.index + whole.length;
    addWords(at, match.index + (slashes.length >> 1));
    if (slashes.length % 2 === 1) {
      addWords(start, end);
    } else {
      const kind = before !== "" ? "close" : after !== "" ? "empty" : "open";
      pieces.push({ tag: { number: Number(digits), kind }, span: { start, end } });
    }
    at = end;
  }
  addWords(at, text.length);
  return pieces;
}
