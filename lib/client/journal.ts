import type { KeptDecision } from "./kept-decision";
import type { InsertedText, Intent, OutboxBase } from "./outbox-entry";

/** What a document is called and where it is found, when the server cannot be asked. */
export interface KeptPlace {
  readonly projectId: string;
  readonly title: string;
}

/** A typed text that the server has not acknowledged yet, as it is kept on the device. */
export interface JournalEntry {
  /** Who typed it: another person on the same device must never send it. */
  readonly userId: string;
  /** The browser tab that it was typed in. */
  readonly tabId: string;
  readonly documentId: string;
  /** Missing in what an older version of the page has kept. */
  readonly place?: KeptPlace;
  readonly segmentId: string;
  readonly text: string;
  readonly base: OutboxBase;
  readonly intent: Intent;
  readonly isReplacement: boolean;
  /** Missing in what an older version of the page has kept. */
  readonly inserted?: InsertedText | null;
  /** The decision that waits; missing in what an older version of the page has kept. */
  readonly decision?: KeptDecision | null;
}

/** Names one entry: a tab keeps one text a segment. */
export type JournalKey = Pick<JournalEntry, "userId" | "tabId" | "segmentId">;

/** Keeps typed texts on the device until they are acknowledged. */
export interface Journal {
  put(entry: JournalEntry): Promise<void>;
  remove(key: JournalKey): Promise<void>;
  /** Everything that this person typed in this document, in any tab. */
  list(owner: Pick<JournalEntry, "userId" | "documentId">): Promise<JournalEntry[]>;
  /** Everything that this person typed in any document, in any tab. */
  listAll(userId: string): Promise<JournalEntry[]>;
}

const DATABASE = "relecture-journal";
const STORE = "texts";

/** The journal of this browser, in IndexedDB: localStorage is too small for long texts and blocks typing. */
export function openJournal(): Journal {
  let opening: Promise<IDBDatabase> | undefined;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opening ??= openDatabase();
    return (await opening).transaction(STORE, mode).objectStore(STORE);
  };
  return {
    put: async (entry) => {
      await settle((await store("readwrite")).put(entry));
    },
    remove: async ({ userId, tabId, segmentId }) => {
      await settle((await store("readwrite")).delete([userId, tabId, segmentId]));
    },
    list: async ({ userId, documentId }) => {
      const index = (await store("readonly")).index("owner");
      return settle<JournalEntry[]>(index.getAll([userId, documentId]));
    },
    listAll: async (userId) => {
      // An array is greater than every string.
      const ofPerson = IDBKeyRange.bound([userId], [userId, []]);
      return settle<JournalEntry[]>((await store("readonly")).index("owner").getAll(ofPerson));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(STORE, {
      keyPath: ["userId", "tabId", "segmentId"],
    });
    store.createIndex("owner", ["userId", "documentId"]);
  };
  return settle(request);
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed"));
  });
}
