import type { SegmentRow } from "../schemas/segment";
import { baseOf, type OutboxEntry, restingEntry } from "./outbox-entry";

/** What a page needs to know of all typed texts together. */
export interface OutboxSummary {
  /** Texts that the server does not have yet. */
  readonly unsaved: number;
  /** Texts that could not be sent for now. */
  readonly kept: number;
  readonly isSignedOut: boolean;
  /** Segments in conflict that a person is to choose in now: the one that was asked for, then the oldest. */
  readonly conflicts: readonly string[];
}

/** The entries of an outbox as an external store: immutable entries, one listener call a change. */
export class OutboxEntries {
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #listeners = new Set<() => void>();
  /** Conflicts that were closed without a choice: their rows say so until somebody opens them again. */
  readonly #postponed = new Set<string>();
  #asked: string | null = null;
  #summary: OutboxSummary = { unsaved: 0, kept: 0, isSignedOut: false, conflicts: [] };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (segmentId: string): OutboxEntry | undefined => this.#entries.get(segmentId);

  readonly summary = (): OutboxSummary => this.#summary;

  values(): OutboxEntry[] {
    return [...this.#entries.values()];
  }

  /** The entry of this row; based on the row unless something typed is still on its way. */
  startFrom(row: SegmentRow): OutboxEntry {
    const entry = this.#entries.get(row.id) ?? restingEntry(row);
    const isRebased = entry.text === null && row.version >= entry.base.version;
    return isRebased ? { ...entry, base: baseOf(row) } : entry;
  }

  set(entry: OutboxEntry): void {
    const before = this.#entries.get(entry.segmentId);
    // What somebody else has stored since is another conflict.
    if (entry.theirs?.version !== before?.theirs?.version) this.#postponed.delete(entry.segmentId);
    this.#entries.set(entry.segmentId, entry);
    this.#tell();
  }

  /** Leaves a conflict for later. */
  postpone(segmentId: string): void {
    this.#postponed.add(segmentId);
    this.#tell();
  }

  /** Asks for the choice in a conflict, again if it was left for later. Gives whether there is one. */
  askConflict(segmentId: string): boolean {
    if (!this.#entries.get(segmentId)?.theirs) return false;
    this.#postponed.delete(segmentId);
    this.#asked = segmentId;
    this.#tell();
    return true;
  }

  change(segmentId: string, changes: Partial<OutboxEntry>): void {
    const entry = this.#entries.get(segmentId);
    if (entry) this.set({ ...entry, ...changes });
  }

  #tell(): void {
    const summary = summarise(this.values());
    const conflicts = summary.conflicts.filter((id) => !this.#postponed.has(id));
    const first = conflicts.filter((id) => id === this.#asked);
    const others = conflicts.filter((id) => id !== this.#asked);
    this.#summary = { ...summary, conflicts: [...first, ...others] };
    for (const listener of this.#listeners) listener();
  }
}

function summarise(entries: readonly OutboxEntry[]): OutboxSummary {
  const typed = entries.filter(({ text }) => text !== null);
  return {
    unsaved: typed.length,
    kept: typed.filter(({ status }) => status === "kept" || status === "signed-out").length,
    isSignedOut: entries.some(({ status }) => status === "signed-out"),
    conflicts: typed.flatMap(({ status, segmentId }) => (status === "conflict" ? [segmentId] : [])),
  };
}
