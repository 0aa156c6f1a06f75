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
