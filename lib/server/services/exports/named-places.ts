/** How many segments of a kind are named: the first is linked, the others show what awaits. */
const NAMED = 10;

/** A segment to lead to. */
interface Place {
  readonly id: string;
  readonly position: number;
}

/** Counts segments, and keeps the first of them to be named. */
export class NamedPlaces {
  #count = 0;
  readonly #first: Place[] = [];

  add({ id, position }: Place): void {
    this.#count += 1;
    if (this.#first.length < NAMED) this.#first.push({ id, position });
  }

  told() {
    return { count: this.#count, first: [...this.#first] };
  }
}
