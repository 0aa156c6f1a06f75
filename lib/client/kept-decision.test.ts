import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SegmentRow } from "../schemas/segment";
import { viewSegment } from "./outbox-entry";
import { ID, offline, row, stale, start } from "./testing/start-outbox";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a decision that the server cannot be told", () => {
  const submitted = row({ state: "submitted" });
  const decision = { decision: "return", reason: "Not yet." } as const;
  const unreachable = () => Promise.reject(offline());
  const sendBack = { expected: "returned", decision, write: unreachable } as const;
  const returned = row({ version: 2, state: "returned", returnReason: "Not yet." });

  test("waits on the device with its reason and is sent when the server is back", async () => {
    const { outbox, ports, journal } = start();
    ports.decide.mockImplementationOnce(unreachable).mockResolvedValueOnce(returned);
    expect(await outbox.perform(submitted, sendBack)).toBeNull();
    expect(ports.onProblem).not.toHaveBeenCalled();
    expect(outbox.entries.get(ID)).toMatchObject({ status: "kept", expected: "returned" });
    expect([...journal.kept.values()]).toMatchObject([{ intent: "decide", decision }]);
    await vi.runAllTimersAsync();
    expect(ports.decide).toHaveBeenCalledTimes(2);
    expect(ports.decide).toHaveBeenLastCalledWith({ segmentId: ID, version: 1, ...decision });
    expect(ports.onRow).toHaveBeenCalledWith(returned);
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, expected: null, status: "idle" });
    expect(journal.kept.size).toBe(0);
  });

  test("is sent by the next tab when this one is gone", async () => {
    const first = start();
    first.ports.decide.mockImplementation(unreachable);
    await first.outbox.perform(submitted, sendBack);
    first.outbox.close();
    const { outbox, ports, journal } = start();
    ports.decide.mockResolvedValue(returned);
    for (const kept of first.journal.kept.values()) await journal.put({ ...kept, tabId: "dead" });
    expect(await outbox.restore()).toBe(1);
    expect(viewSegment(submitted, outbox.entries.get(ID)).state).toBe("returned");
    await vi.runAllTimersAsync();
    expect(ports.decide).toHaveBeenCalledExactlyOnceWith({
      segmentId: ID,
      version: 1,
      ...decision,
    });
    expect(journal.kept.size).toBe(0);
  });

  test("keeps a typed text that it does not take along, and takes one along that it carries", async () => {
    const { outbox, ports, journal } = start();
    outbox.hold(submitted, "Le logis.");
    ports.decide.mockResolvedValue(returned);
    await outbox.perform(submitted, sendBack);
    await vi.runAllTimersAsync();
    expect(outbox.entries.get(ID)).toMatchObject({ text: "Le logis.", intent: "hold" });
    const approval = { decision: "approve", text: "Le logis." } as const;
    ports.decide.mockResolvedValue(row({ version: 3, target: "Le logis.", state: "approved" }));
    const approve = { expected: "approved", decision: approval, write: unreachable } as const;
    await outbox.perform(returned, approve);
    await vi.runAllTimersAsync();
    expect(ports.decide).toHaveBeenLastCalledWith({ segmentId: ID, version: 2, ...approval });
    expect(outbox.entries.get(ID)?.text).toBeNull();
    expect(journal.kept.size).toBe(0);
  });

  test("is taken back on the device alone", async () => {
    const { outbox, ports, journal } = start();
    ports.decide.mockImplementation(unreachable);
    await outbox.perform(submitted, sendBack);
    const write = vi.fn<() => Promise<SegmentRow>>();
    await outbox.perform(submitted, { expected: "submitted", isUndo: true, write });
    expect(write).not.toHaveBeenCalled();
    expect(outbox.entries.get(ID)).toMatchObject({ text: null, expected: null, decision: null });
    expect(journal.kept.size).toBe(0);
  });

  test("on a segment that somebody changed meanwhile is not taken, and says so", async () => {
    const { outbox, ports, journal } = start();
    const theirs = row({ version: 2, target: "Autre chose.", state: "draft" });
    ports.decide.mockRejectedValue(stale(theirs));
    await outbox.perform(submitted, sendBack);
    await vi.runAllTimersAsync();
    expect(ports.onProblem).toHaveBeenCalledExactlyOnceWith(ID, "decision-outdated");
    expect(ports.onRow).toHaveBeenCalledWith(theirs);
    expect(viewSegment(theirs, outbox.entries.get(ID))).toEqual(theirs);
    expect(journal.kept.size).toBe(0);
  });

  test("whose answer alone was lost is not sent twice", async () => {
    const { outbox, ports } = start();
    const decidedBy = { id: "0192f0c1-0000-7000-8000-0000000000bb", name: "Editor" };
    Object.assign(ports, { userId: decidedBy.id });
    ports.decide.mockRejectedValue(stale({ ...returned, decidedBy }));
    await outbox.perform(submitted, sendBack);
    await vi.runAllTimersAsync();
    expect(ports.decide).toHaveBeenCalledTimes(1);
    expect(ports.onProblem).not.toHaveBeenCalled();
    expect(outbox.entries.get(ID)?.text).toBeNull();
  });
});
