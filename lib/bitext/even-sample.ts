/** An even selection of what comes by: all of it up to a number, and of more every second, every fourth. */
export class EvenSample<Item> {
  readonly #most: number;
  #items: Item[] = [];
  #step = 1;
  #seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** Makes the next one only if it is selected. */
  offer(make: () => Item): void {
    const isSelected = this.#seen % this.#step === 0;
    this.#seen += 1;
    if (!isSelected) return;
    if (this.#items.length === this.#most) {
      this.#items = this.#items.filter((_, at) => at % 2 === 0);
      this.#step *= 2;
      if ((this.#seen - 1) % this.#step !== 0) return;
    }
    this.#items.push(make());
  }
}
