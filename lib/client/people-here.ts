import type { PersonHere } from "../schemas/live";

/** Somebody else on the document; with several tabs, where they type or last came. */
export type OtherPerson = Omit<PersonHere, "tabId">;

const NOBODY: readonly OtherPerson[] = [];

/** Who else is on a document, as an external store. */
export class PeopleHereStore {
  readonly #me: string;
  readonly #listeners = new Set<() => void>();
  #everybody: readonly OtherPerson[] = NOBODY;
  #bySegment: ReadonlyMap<string, readonly OtherPerson[]> = new Map();

  constructor(me: string) {
    this.#me = me;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Everybody else, one entry a person. */
  readonly everybody = (): readonly OtherPerson[] => this.#everybody;

  /** Those who are on a segment; the same list until one of them changes. */
  readonly on = (segmentId: string): readonly OtherPerson[] =>
    this.#bySegment.get(segmentId) ?? NOBODY;

  /** Takes what the server tells. */
  set(tabs: readonly PersonHere[]): void {
    const people = new Map<string, OtherPerson>();
    for (const { tabId: _tab, ...person } of tabs) {
      if (person.userId === this.#me) continue;
      const known = people.get(person.userId);
      if (!known || !known.isTyping || person.isTyping) people.set(person.userId, person);
    }
    const everybody = [...people.values()];
    const groups = new Map<string, OtherPerson[]>();
    for (const person of everybody) {
      if (person.segmentId === null) continue;
      groups.set(person.segmentId, [...(groups.get(person.segmentId) ?? []), person]);
    }
    const settle = (id: string, group: readonly OtherPerson[]) => {
      const before = this.on(id);
      return [id, isSame(before, group) ? before : group] as const;
    };
    this.#bySegment = new Map([...groups].map(([id, group]) => settle(id, group)));
    this.#everybody = isSame(this.#everybody, everybody) ? this.#everybody : everybody;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(before: readonly OtherPerson[], after: readonly OtherPerson[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
