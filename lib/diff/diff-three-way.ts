import { type Change, diffWords } from "./diff-words";
import { presentChanges } from "./present-changes";

/** A stretch of three versions of a text: who wrote it, where it is not the machine's, and who took it away. Never empty. */
export interface LayeredChange {
  readonly text: string;
  readonly insertedBy: Layer | null;
  readonly deletedBy: Layer | null;
}

/** Who changed a text: first from the first version to the second, then from the second to the third. */
export type Layer = "first" | "second";

/** Three versions of a text, each written on the one before. */
export interface ThreeVersions {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * What became of a text in two steps, each change with the step that made it. The stretches that nobody inserted, joined,
 * are `before`; those that are not inserted second nor deleted first are `between`; those that nobody deleted are `after`.
 * What was inserted first and deleted second carries both.
 */
export function diffThreeWay({ before, between, after }: ThreeVersions): LayeredChange[] {
  const first = layOver(presentChanges(diffWords(before, between)), "insert");
  const second = layOver(presentChanges(diffWords(between, after)), "delete");
  const cuts = new Set([0, between.length, ...first.cuts, ...second.cuts]);
  const starts = [...cuts].toSorted((a, b) => a - b);
  return starts
    .flatMap((start, index): LayeredChange[] => [
      { text: second.aside.get(start) ?? "", insertedBy: "second", deletedBy: null },
      { text: first.aside.get(start) ?? "", insertedBy: null, deletedBy: "first" },
      {
        text: between.slice(start, starts[index + 1] ?? start),
        insertedBy: isMarked(first, start) ? "first" : null,
        deletedBy: isMarked(second, start) ? "second" : null,
      },
    ])
    .filter(({ text }) => text !== "");
}

/** One step's changes as they lie over the version between both. */
interface Overlay {
  readonly cuts: readonly number[];
  /** What this step did to the text between: inserted it, or deletes it. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
  /** What only the other version has, by where it would stand. */
  readonly aside: ReadonlyMap<number, string>;
}

function layOver(changes: readonly Change[], mark: "insert" | "delete"): Overlay {
  const marked: { start: number; end: number }[] = [];
  const aside = new Map<number, string>();
  const cuts: number[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    cuts.push(at);
    if (kind !== "equal" && kind !== mark) {
      aside.set(at, text);
      continue;
    }
    if (kind === mark) marked.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return { cuts, marked, aside };
}

function isMarked({ marked }: Overlay, at: number): boolean {
  return marked.some(({ start, end }) => start <= at && at < end);
}
