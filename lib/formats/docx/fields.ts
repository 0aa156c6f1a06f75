import { atomsMarkup, type RunAtom } from "../markup/run-atom";
import { writeRun } from "./write-run";

/** A part of a field that is spread over runs: its beginning, its instruction, the separator before its result, its end. */
export type FieldAtom =
  | { readonly kind: "field"; readonly step: string; readonly markup: string }
  | { readonly kind: "instruction"; readonly words: string; readonly markup: string };

type Piece = RunAtom | FieldAtom;

/**
 * Makes one tag of each field: of a link one around its words, of any other one that stands for it with its result. The parts of a
 * field that goes over several paragraphs, such as a table of contents, stay where they are.
 */
export function joinFields(pieces: readonly Piece[]): RunAtom[] {
  const joined: RunAtom[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const end = isStep(piece, "begin") ? endOf(pieces, at) : undefined;
    if (end !== undefined) {
      joined.push(...oneField(pieces.slice(at, end + 1)));
      at = end;
    } else {
      joined.push(isPart(piece) ? { kind: "hidden", markup: piece.markup } : piece);
    }
  }
  return joined;
}

function isPart(piece: Piece): piece is FieldAtom {
  return piece.kind === "field" || piece.kind === "instruction";
}

function isStep(piece: Piece, step: string): boolean {
  return piece.kind === "field" && piece.step === step;
}

/** Where the field that begins at a place ends; undefined when it does not end here, or not within the same link. */
function endOf(pieces: readonly Piece[], start: number): number | undefined {
  let fields = 0;
  let links = 0;
  for (let at = start; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    if (piece.kind === "open") links += 1;
    if (piece.kind === "close") links -= 1;
    if (links < 0) return undefined;
    if (isStep(piece, "begin")) fields += 1;
    if (isStep(piece, "end")) fields -= 1;
    if (fields === 0) return links === 0 ? at : undefined;
  }
  return undefined;
}

function oneField(pieces: readonly Piece[]): RunAtom[] {
  const separator = pieces.findIndex((piece) => isStep(piece, "separate"));
  const instruction = pieces
    .slice(0, separator < 0 ? pieces.length : separator)
    .map((piece) => (piece.kind === "instruction" ? piece.words : ""))
    .join("");
  if (separator >= 0 && /^\s*HYPERLINK\b/i.test(instruction)) {
    const open = markupOf(pieces.slice(0, separator + 1));
    const close = markupOf(pieces.slice(-1));
    const result = joinFields(pieces.slice(separator + 1, -1));
    return [{ kind: "open", open, close, mayRepeat: false }, ...result, { kind: "close" }];
  }
  return [{ kind: "empty", markup: markupOf(pieces), isContent: true }];
}

function markupOf(pieces: readonly Piece[]): string {
  const atoms = pieces.map(
    (piece): RunAtom => (isPart(piece) ? { kind: "hidden", markup: piece.markup } : piece),
  );
  return atomsMarkup(atoms, writeRun).join("");
}
