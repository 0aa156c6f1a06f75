import { describe, expect, test } from "vitest";
import type { JournalEntry } from "./journal";
import { workLeft, workUnsent } from "./kept-work";
import { memoryJournal } from "./testing/start-outbox";

const BOOK = { documentId: "book", place: { projectId: "project", title: "A book" } };
const base = { version: 1, text: "La maison.", state: "initial" } as const;

async function journalOf(...entries: Partial<JournalEntry>[]) {
  const journal = memoryJournal();
  const typed = { text: "Le logis.", base, intent: "save", isReplacement: false } as const;
  const owner = { userId: "anna", tabId: "gone", segmentId: "1" };
  for (const entry of entries) await journal.put({ ...typed, ...owner, ...BOOK, ...entry });
  return journal;
}

const tab = { tabId: "own", otherLiveTabs: async () => new Set(["live"]) };

describe("the work that is on this device only", () => {
  test("is counted by document and segment", async () => {
    const journal = await journalOf(
      {},
      { tabId: "gone too" },
      { segmentId: "2" },
      { segmentId: "3", documentId: "letter", place: { projectId: "post", title: "A letter" } },
    );
    const expected = [
      { documentId: "book", projectId: "project", title: "A book", count: 2 },
      { documentId: "letter", projectId: "post", title: "A letter", count: 1 },
    ];
    expect(await workLeft("anna", { journal, tab })).toEqual(expected);
    expect(await workUnsent("anna", journal)).toEqual(expected);
  });

  test("is nobody else's", async () => {
    const journal = await journalOf({ userId: "marc" });
    expect(await workLeft("anna", { journal, tab })).toEqual([]);
    expect(await workUnsent("anna", journal)).toEqual([]);
  });

  test("is not left while another tab still types it, but is unsent", async () => {
    const journal = await journalOf({ tabId: "live" });
    expect(await workLeft("anna", { journal, tab })).toEqual([]);
    expect(await workUnsent("anna", journal)).toMatchObject([{ documentId: "book", count: 1 }]);
  });
});
