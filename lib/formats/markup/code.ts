import type { TaggedPiece } from "../../text/tags/tagged-pieces";

/** What a tag stands for in its file, as markup. */
export type Code =
  | {
      readonly kind: "pair";
      readonly open: string;
      readonly close: string;
      /** False for what may stand in the file once only, such as an element with an id. */
      readonly mayRepeat: boolean;
    }
  | { readonly kind: "empty"; readonly markup: string };

/** The codes of a block by the numbers of its tags. */
export type Codes = ReadonlyMap<number, Code>;

/** Pieces as markup, each tag as its code, words by `escape`. */
export function writeMarkup(
  pieces: readonly TaggedPiece[],
  codes: Codes,
  escape: (words: string) => string,
): string {
  const markup = pieces.map((piece) => {
    if (typeof piece === "string") return escape(piece);
    const code = codes.get(piece.number);
    if (code?.kind === "empty") return code.markup;
    return (piece.kind === "close" ? code?.close : code?.open) ?? "";
  });
  return markup.join("");
}
