import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiProblem } from "./call-api";
import type { JournalEntry } from "./journal";
import { viewSegment } from "./outbox-entry";
import { DOCUMENT, ID, offline, row, start } from "./testing/start-outbox";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("typing", () => {
  test("is journalled at once and saved once after a pause", async () => {
    const { outbox, ports, journal, stored } = start();
    outbox.edit(row(), "La m");
    outbox.edit(row(), "La maisonnette.");
    expect(journal.kept.get(`tab-1/${ID}`)?.text).toBe("La maisonnette.");
    await vi.advanceTimersByTimeAsync(499);
    expect(ports.save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(stored().target).toBe("La maisonnette.");
    expect(ports.save).toHaveBeenCalledTimes(1);
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, status: "idle", savedAt: 1_000 });
    expect(journal.kept.size).toBe(0);
  });

  test("that is taken back before the pause leaves no trace", async () => {
    const { outbox, ports, journal } = start();
    outbox.edit(row(), "La maison.x");
    outbox.edit(row(), "La maison.");
    await vi.runAllTimersAsync();
    expect(ports.save).not.toHaveBeenCalled();
    expect(journal.kept.size).toBe(0);
  });

  test("goes on during a save and is saved on the version that the save left", async () => {
    const { outbox, ports, stored } = start();
    outbox.edit(row(), "un");
    await vi.advanceTimersByTimeAsync(500);
    outbox.edit(row(), "un deux");
    await vi.runAllTimersAsync();
    expect(ports.save.mock.calls.map(([input]) => input.version)).toEqual([1, 2]);
    expect(stored().target).toBe("un deux");
  });

  test("is stored before something that looks at all texts goes on, or that is told", async () => {
    const { outbox, ports, stored } = start();
    outbox.edit(row(), "tout de suite");
    expect(await outbox.settleAll()).toBe(true);
    expect(stored().target).toBe("tout de suite");
    ports.save.mockImplementationOnce(() => Promise.reject(offline()));
    outbox.edit(stored(), "hors ligne");
    expect(await outbox.settleAll()).toBe(false);
    expect(outbox.entries.get(ID)).toMatchObject({ text: "hors ligne", status: "kept" });
  });

  test("is kept while offline and sent when the network is back", async () => {
    const { outbox, ports, journal, stored } = start();
    ports.save.mockImplementationOnce(() => Promise.reject(offline()));
    outbox.edit(row(), "hors ligne");
    await vi.advanceTimersByTimeAsync(500);
    expect(outbox.entries.get(ID)).toMatchObject({ status: "kept", reason: "offline" });
    expect(outbox.entries.summary()).toMatchObject({ unsaved: 1, kept: 1 });
    expect(journal.kept.size).toBe(1);
    outbox.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored().target).toBe("hors ligne");
    expect(journal.kept.size).toBe(0);
  });

  test("waits on the device after the session expired", async () => {
    const { outbox, ports, journal } = start();
    ports.save.mockImplementationOnce(() =>
      Promise.reject(
        new ApiProblem({ code: "unauthenticated", reason: "sign-in-required", details: {} }),
      ),
    );
    outbox.edit(row(), "texte");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports.save).toHaveBeenCalledTimes(1);
    expect(outbox.entries.summary().isSignedOut).toBe(true);
    expect(journal.kept.size).toBe(1);
  });
});

describe("a stale version", () => {
  test("is a conflict when somebody else changed the text: both texts stay", async () => {
    const { outbox, journal, elsewhere, stored } = start();
    elsewhere({ target: "La demeure.", state: "draft" });
    outbox.edit(row(), "Le logis.");
    await vi.advanceTimersByTimeAsync(500);
    const entry = outbox.entries.get(ID);
    expect(entry).toMatchObject({ status: "conflict", text: "Le logis." });
    expect(entry?.base.text).toBe("La maison.");
    expect(entry?.theirs?.target).toBe("La demeure.");
    expect(journal.kept.size).toBe(1);
    expect(stored().target).toBe("La demeure.");
  });

  test("keep mine: saved on top of theirs, which the server keeps as a revision", async () => {
    const { outbox, ports, elsewhere, stored } = start();
    elsewhere({ target: "La demeure.", state: "draft" });
    outbox.edit(row(), "Le logis.");
    await vi.advanceTimersByTimeAsync(500);
    outbox.keepMine(ID, "Le logis.");
    await vi.runAllTimersAsync();
    expect(stored().target).toBe("Le logis.");
    expect(ports.save).toHaveBeenLastCalledWith(
      expect.objectContaining({ version: 2, isReplacement: true }),
      false,
    );
  });

  test("take theirs: mine becomes a revision", async () => {
    const { outbox, ports, journal, elsewhere } = start();
    elsewhere({ target: "La demeure.", state: "draft" });
    outbox.edit(row(), "Le logis.");
    await vi.advanceTimersByTimeAsync(500);
    await outbox.takeTheirs(ID);
    expect(ports.keep).toHaveBeenCalledWith({ segmentId: ID, text: "Le logis." });
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, theirs: null, status: "idle" });
    expect(journal.kept.size).toBe(0);
  });

  test("is no conflict when it is our own save whose answer was lost", async () => {
    const { outbox, elsewhere } = start();
    elsewhere({ target: "Le logis.", state: "draft" });
    outbox.edit(row(), "Le logis.");
    await vi.runAllTimersAsync();
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, status: "idle" });
  });

  test("is no conflict when text and state did not change: saved on the new version", async () => {
    const { outbox, elsewhere, stored } = start();
    elsewhere({ isExcluded: true });
    outbox.edit(row(), "Le logis.");
    await vi.runAllTimersAsync();
    expect(stored()).toMatchObject({ target: "Le logis.", version: 3 });
  });

  test("of a submission without typing is a refusal, not a conflict", async () => {
    const { outbox, ports, elsewhere } = start();
    elsewhere({ target: "La demeure.", state: "draft" });
    outbox.submit(row(), "La maison.");
    await vi.runAllTimersAsync();
    expect(ports.onProblem).toHaveBeenCalledWith(ID, "stale-version");
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, expected: null });
  });
});

describe("submitting and deciding", () => {
  test("shows the expected state before the server answers", async () => {
    const { outbox, stored } = start();
    outbox.submit(row(), "La maison.");
    expect(viewSegment(row(), outbox.entries.get(ID)).state).toBe("submitted");
    await vi.runAllTimersAsync();
    expect(stored().state).toBe("submitted");
  });

  test("a decision waits for the typed text and names the version that its save left", async () => {
    const { outbox } = start();
    outbox.edit(row(), "Le logis.");
    outbox.flush();
    const versions: number[] = [];
    const write = async (version: number) => {
      versions.push(version);
      return row({ version: version + 1, target: "Le logis.", state: "approved" });
    };
    await outbox.perform(row(), { expected: "approved", write });
    expect(versions).toEqual([2]);
  });

  test("a refused decision takes its expected state back and says why", async () => {
    const { outbox, ports } = start();
    const write = () =>
      Promise.reject(new ApiProblem({ code: "forbidden", reason: "self-approval", details: {} }));
    const done = outbox.perform(row({ state: "submitted" }), { expected: "approved", write });
    expect(outbox.entries.get(ID)?.expected).toBe("approved");
    expect(await done).toBeNull();
    expect(outbox.entries.get(ID)?.expected).toBeNull();
    expect(ports.onProblem).toHaveBeenCalledWith(ID, "self-approval");
  });

  test("a held text is never saved by itself, and goes with the decision", async () => {
    const { outbox, ports, journal } = start();
    const submitted = row({ state: "submitted" });
    outbox.hold(submitted, "Le logis.");
    await vi.runAllTimersAsync();
    expect(ports.save).not.toHaveBeenCalled();
    expect(journal.kept.size).toBe(1);
    expect(viewSegment(submitted, outbox.entries.get(ID)).state).toBe("submitted");
    const write = async () => row({ version: 2, target: "Le logis.", state: "approved" });
    const decision = { decision: "approve", text: "Le logis." } as const;
    await outbox.perform(submitted, { expected: "approved", decision, write });
    expect(outbox.entries.get(ID)?.text).toBeNull();
    expect(journal.kept.size).toBe(0);
  });
});

describe("a text of the memory", () => {
  const entryId = "7f000000-0000-4000-8000-000000000001";

  test("is sent with its entry, as long as nothing else is typed", async () => {
    const { outbox, ports } = start();
    outbox.edit(row(), "Le logis.", { memoryEntryId: entryId });
    await vi.runAllTimersAsync();
    expect(ports.save).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: "Le logis.", memoryEntryId: entryId }),
      false,
    );
    outbox.edit(row(), "Le logis neuf.");
    await vi.runAllTimersAsync();
    expect(ports.save).toHaveBeenLastCalledWith(
      expect.not.objectContaining({ memoryEntryId: entryId }),
      false,
    );
  });

  test("is submitted with its entry, typed over and put back", async () => {
    const { outbox, ports } = start();
    outbox.edit(row(), "Le logis.", { memoryEntryId: entryId });
    outbox.edit(row(), "Le logis neuf.");
    outbox.edit(row(), "Le logis.");
    outbox.submit(row(), "Le logis.");
    await vi.runAllTimersAsync();
    expect(ports.submit).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: "Le logis.", memoryEntryId: entryId }),
      false,
    );
  });
});

describe("restoring", () => {
  const left = (changes: Partial<JournalEntry>): JournalEntry => ({
    userId: "anna",
    tabId: "dead",
    documentId: DOCUMENT,
    segmentId: ID,
    text: "Le logis.",
    base: { version: 1, text: "La maison.", state: "initial" },
    intent: "save",
    isReplacement: false,
    ...changes,
  });

  test("sends what a lost tab left", async () => {
    const { outbox, journal, stored } = start();
    await journal.put(left({}));
    expect(await outbox.restore()).toBe(1);
    await vi.runAllTimersAsync();
    expect(stored().target).toBe("Le logis.");
    expect(journal.kept.size).toBe(0);
  });

  test.each([
    ["a tab that is still open sends its own", { tabId: "live" }],
    ["another person's text is not ours to send", { userId: "bruno" }],
  ])("leaves it where it is: %s", async (_reason, changes) => {
    const { outbox, ports, journal } = start();
    await journal.put(left(changes));
    expect(await outbox.restore()).toBe(0);
    await vi.runAllTimersAsync();
    expect(ports.save).not.toHaveBeenCalled();
    expect(journal.kept.size).toBe(1);
  });
});
