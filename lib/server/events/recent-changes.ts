import type { LiveChange } from "../../schemas/live";

/** Enough for a team to miss some minutes, small enough to forget about: 8 kB each at most. */
const KEPT = 500;

/** A document that is opened now was read a moment ago: changes of this long ago may be missing in what was read. */
const JUST_NOW_MS = 10_000;

/** A change with the document or the project that it is about. */
export interface RecentChange {
  readonly project: string | null;
  readonly document: string | null;
  readonly change: LiveChange;
}

interface Numbered extends RecentChange {
  readonly number: number;
  readonly at: number;
}

/**
 * The last changes that a process heard of, numbered, so that somebody whose connection broke goes on where they were. The
 * ids carry the name of the process: those of another one, or of a time before a gap, are not known here.
 */
export class RecentChanges {
  #series: string;
  readonly #newSeries: () => string;
  #number = 0;
  #kept: Numbered[] = [];

  constructor(newSeries: () => string) {
    this.#newSeries = newSeries;
    this.#series = newSeries();
  }

  /** The id of the newest change. */
  get id(): string {
    return `${this.#series}.${this.#number}`;
  }

  /** Adds a change at a time in milliseconds. */
  add(change: RecentChange, now: number): void {
    this.#number += 1;
    this.#kept.push({ ...change, number: this.#number, at: now });
    if (this.#kept.length > KEPT) this.#kept.shift();
  }

  /** Something was missed: no id from before can be gone on from. */
  forget(): void {
    this.#series = this.#newSeries();
    this.#kept = [];
  }

  /** The changes after an id; undefined when there may be more than are known. */
  after(id: string): readonly RecentChange[] | undefined {
    const [series, digits = ""] = id.split(".");
    const number = Number(digits);
    if (series !== this.#series || !Number.isInteger(number)) return undefined;
    const oldest = this.#kept[0]?.number ?? this.#number + 1;
    if (number < oldest - 1 || number > this.#number) return undefined;
    return this.#kept.filter((kept) => kept.number > number);
  }

  /** The changes of just now, for somebody who opens a document. */
  ofJustNow(now: number): readonly RecentChange[] {
    return this.#kept.filter(({ at }) => at > now - JUST_NOW_MS);
  }
}
