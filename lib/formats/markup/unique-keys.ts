import { ownText } from "../../text/own-text";

/** Gives each block a key of its own: what says the same for a second time becomes `…#2`. */
export class UniqueKeys {
  readonly #seen = new Map<string, number>();

  of(name: string): string {
    const count = (this.#seen.get(name) ?? 0) + 1;
    this.#seen.set(count === 1 ? ownText(name) : name, count);
    return count === 1 ? name : `${name}#${count}`;
  }
}
