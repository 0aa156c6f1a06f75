import type { QueryClient } from "@tanstack/react-query";
import type { SegmentRow } from "../schemas/segment";

/** Marks the element whose focus means that somebody writes in a segment; its value is the segment's id. */
export const TEXT_OF = "data-text-of";

/**
 * Rows that others stored while one's own caret stands in their text: they are held back, because a text must not change
 * under the hands of the person who writes in it.
 */
export class HeldRows {
  readonly #isBeingTyped: (segmentId: string) => boolean;
  readonly #listeners = new Set<() => void>();
  readonly #rows = new Map<string, SegmentRow>();

  constructor(isBeingTyped: (segmentId: string) => boolean) {
    this.#isBeingTyped = isBeingTyped;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (segmentId: string): SegmentRow | undefined => this.#rows.get(segmentId);

  /** Gives the row to show: the new one, unless its text would change under somebody's hands. */
  admit(shown: SegmentRow | undefined, fresh: SegmentRow): SegmentRow {
    const isOther = shown?.id === fresh.id && shown.target !== fresh.target;
    if (!isOther || fresh.version <= shown.version || !this.#isBeingTyped(fresh.id)) return fresh;
    if ((this.get(fresh.id)?.version ?? 0) < fresh.version) {
      this.#rows.set(fresh.id, fresh);
      this.#tell();
    }
    return shown;
  }

  /** Forgets a held row when one at least as new is shown. */
  settle({ id, version }: SegmentRow): void {
    const held = this.get(id);
    if (!held || held.version > version) return;
    this.#rows.delete(id);
    this.#tell();
  }

  /** The held rows in whose texts nobody writes any more. */
  free(): SegmentRow[] {
    return [...this.#rows.values()].filter(({ id }) => !this.#isBeingTyped(id));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const ofClients = new WeakMap<QueryClient, HeldRows>();

/** The rows that are held back from a cache. */
export function heldRowsOf(client: QueryClient): HeldRows {
  const held = ofClients.get(client) ?? new HeldRows(hasCaret);
  ofClients.set(client, held);
  return held;
}

function hasCaret(segmentId: string): boolean {
  return document.activeElement?.getAttribute(TEXT_OF) === segmentId;
}
