import {
  LEFT_ASIDE,
  type LeftAside,
  type LeftAsideReason,
  MAX_NAMED_PLACES,
} from "../../../schemas/word-file";

/** Characters of a text that it is told by. */
const EXCERPT = 60;

/** Counts what of a file is left aside, and keeps the first places of each reason. */
export class Aside {
  /** How often something was left aside. */
  count = 0;
  readonly #places = new Map<LeftAsideReason, { number: number | null; text: string }[]>();

  /** A segment's row, by its number, or a text that is of none. */
  add(reason: LeftAsideReason, place: { readonly number?: number; readonly text?: string }): void {
    this.count += 1;
    const text = (place.text ?? "").trim().slice(0, EXCERPT);
    const known = this.#places.get(reason) ?? [];
    known.push({ number: place.number ?? null, text });
    this.#places.set(reason, known);
  }

  list(): LeftAside[] {
    return LEFT_ASIDE.flatMap((reason) => {
      const places = this.#places.get(reason);
      if (!places) return [];
      return [{ reason, count: places.length, places: places.slice(0, MAX_NAMED_PLACES) }];
    });
  }
}
