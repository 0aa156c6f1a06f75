import { expect, test } from "vitest";
import { OutboxEntries } from "./outbox-entries";
import { restingEntry } from "./outbox-entry";
import { segmentRow } from "./testing/segment-row";

const FIRST = "0192f0c1-0000-7000-8000-000000000001";
const SECOND = "0192f0c1-0000-7000-8000-000000000002";

function inConflict(id: string, version = 2) {
  const entry = restingEntry(segmentRow({ id }));
  const theirs = segmentRow({ id, version });
  return { ...entry, text: "Le logis.", status: "conflict", theirs } as const;
}

test("a conflict that was left for later is asked again on demand, first of all", () => {
  const entries = new OutboxEntries();
  entries.set(inConflict(FIRST));
  entries.set(inConflict(SECOND));
  expect(entries.summary().conflicts).toEqual([FIRST, SECOND]);
  entries.postpone(FIRST);
  entries.postpone(SECOND);
  expect(entries.summary().conflicts).toEqual([]);
  expect(entries.askConflict(SECOND)).toBe(true);
  expect(entries.summary().conflicts).toEqual([SECOND]);
  expect(entries.askConflict(FIRST)).toBe(true);
  expect(entries.summary().conflicts).toEqual([FIRST, SECOND]);
});

test("what was stored since is another conflict; typing on is none", () => {
  const entries = new OutboxEntries();
  entries.set(inConflict(FIRST));
  entries.postpone(FIRST);
  entries.change(FIRST, { text: "Le petit logis." });
  expect(entries.summary().conflicts).toEqual([]);
  entries.set(inConflict(FIRST, 3));
  expect(entries.summary().conflicts).toEqual([FIRST]);
});

test("without a conflict there is nothing to ask", () => {
  const entries = new OutboxEntries();
  entries.set(restingEntry(segmentRow({ id: FIRST })));
  expect(entries.askConflict(FIRST)).toBe(false);
});
