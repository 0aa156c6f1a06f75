import type { PersonHere } from "../../schemas/live";

/** A tab tells where it is every ten seconds: one that is not heard of for this long is gone, in milliseconds. */
const PRESENCE_MS = 30_000;

/** Typing is told of every few seconds for as long as it goes on: the soft lock ends by itself after this long. */
const TYPING_MS = 12_000;

interface Entry {
  readonly project: string;
  readonly person: PersonHere;
  readonly goneAt: number;
  readonly restsAt: number;
}

/**
 * Who is on which document, kept in the memory of each process from what all of them tell each other. Nothing is stored:
 * an entry that is not renewed ends by itself, wherever its process went.
 */
export class PresenceBoard {
  /** By document, then by person and tab. */
  readonly #documents = new Map<string, Map<string, Entry>>();

  /** Notes where a tab is, at a time in milliseconds. */
  put(place: { project: string; document: string; person: PersonHere }, now: number): void {
    const { project, document, person } = place;
    const entries = this.#documents.get(document) ?? new Map<string, Entry>();
    this.#documents.set(document, entries);
    const entry = { project, person, goneAt: now + PRESENCE_MS, restsAt: now + TYPING_MS };
    entries.set(keyOf(person.userId, person.tabId), entry);
  }

  /** Takes a tab away. */
  remove(place: { document: string; user: string; tabId: string }): void {
    this.#documents.get(place.document)?.delete(keyOf(place.user, place.tabId));
  }

  /** Takes a person away: from a project, or from everywhere. Gives the documents that they were on. */
  removePerson(userId: string, project: string | null): string[] {
    return this.#sweep((entry) =>
      entry.person.userId === userId && (project === null || entry.project === project)
        ? undefined
        : entry,
    );
  }

  /** Lets everything end that was not renewed. Gives the documents on which something did. */
  expire(now: number): string[] {
    return this.#sweep((entry) => {
      if (entry.goneAt <= now) return undefined;
      const isRested = entry.person.isTyping && entry.restsAt <= now;
      return isRested ? { ...entry, person: { ...entry.person, isTyping: false } } : entry;
    });
  }

  /** Everybody on a document, one entry a tab, in the order in which they came. */
  on(document: string): PersonHere[] {
    return [...(this.#documents.get(document)?.values() ?? [])].map(({ person }) => person);
  }

  #sweep(keep: (entry: Entry) => Entry | undefined): string[] {
    const changed: string[] = [];
    for (const [document, entries] of this.#documents) {
      const before = [...entries];
      const after = before.map(([key, entry]) => [key, entry, keep(entry)] as const);
      if (after.some(([, entry, kept]) => entry !== kept)) changed.push(document);
      for (const [key, , kept] of after) {
        if (kept) entries.set(key, kept);
        else entries.delete(key);
      }
      if (entries.size === 0) this.#documents.delete(document);
    }
    return changed;
  }
}

const keyOf = (userId: string, tabId: string) => `${userId}:${tabId}`;
