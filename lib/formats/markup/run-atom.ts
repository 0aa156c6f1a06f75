/** How the words of a run look: `markup` is written with them, `key` is equal for what looks equal. */
export interface RunFormat {
  readonly key: string;
  readonly markup: string;
}

/** A piece of a paragraph of runs, as office formats have them, in order. */
export type RunAtom =
  | { readonly kind: "words"; readonly words: string; readonly format: RunFormat }
  /** Something that stands between the words; `isContent` where it may begin or end a text that it belongs to, such as a footnote's mark. */
  | { readonly kind: "empty"; readonly markup: string; readonly isContent: boolean }
  /** An element around runs, such as a link. */
  | {
      readonly kind: "open";
      readonly open: string;
      readonly close: string;
      readonly mayRepeat: boolean;
    }
  | { readonly kind: "close" }
  /** Without meaning for readers, such as a bookmark; it must stay in the file. */
  | { readonly kind: "hidden"; readonly markup: string };

type Opening = Extract<RunAtom, { kind: "open" }>;

/** The opening atom of each closing one, by place, and the other way round. */
export function pairAtoms(atoms: readonly RunAtom[]): {
  closings: Map<number, number>;
  openings: Map<number, Opening>;
} {
  const closings = new Map<number, number>();
  const openings = new Map<number, Opening>();
  const open: { at: number; atom: Opening }[] = [];
  atoms.forEach((atom, at) => {
    if (atom.kind === "open") open.push({ at, atom });
    const opened = atom.kind === "close" ? open.pop() : undefined;
    if (!opened) return;
    closings.set(opened.at, at);
    openings.set(at, opened.atom);
  });
  return { closings, openings };
}

/** The markup of each atom as it stands in the file, words by `run`. */
export function atomsMarkup(
  atoms: readonly RunAtom[],
  run: (format: RunFormat, words: string) => string,
): string[] {
  const { openings } = pairAtoms(atoms);
  return atoms.map((atom, at) => {
    if (atom.kind === "words") return run(atom.format, atom.words);
    if (atom.kind === "open") return atom.open;
    return atom.kind === "close" ? (openings.get(at)?.close ?? "") : atom.markup;
  });
}
