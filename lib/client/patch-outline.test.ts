import { expect, test } from "vitest";
import type { Outline, OutlineItem } from "../schemas/segment";
import { patchOutline, replaceOutline } from "./patch-outline";

const item = (changes: Partial<OutlineItem> = {}): OutlineItem => ({
  id: "a",
  position: 0,
  state: "draft",
  isExcluded: false,
  isDoubtful: false,
  serious: 1,
  slight: 0,
  ...changes,
});

const outline: Outline = {
  items: [item(), item({ id: "b", position: 1 })],
  counts: { initial: 0, draft: 2, submitted: 0, returned: 0, approved: 0 },
  flagged: 2,
  total: 2,
};

test("a submitted segment moves from one count to the other and stays in its list", () => {
  const after = item({ state: "submitted", serious: 0 });
  const patched = patchOutline(outline, after, item());
  expect(patched.items.map(({ state }) => state)).toEqual(["submitted", "draft"]);
  expect(patched.counts).toMatchObject({ draft: 1, submitted: 1 });
  expect(patched.flagged).toBe(1);
});

test("counts move although the filter left the segment out", () => {
  const before = item({ id: "c", state: "returned", serious: 0 });
  const start = { ...outline, counts: { ...outline.counts, returned: 1 } };
  const patched = patchOutline(start, { ...before, state: "submitted" }, before);
  expect(patched.items).toEqual(outline.items);
  expect(patched.counts).toMatchObject({ returned: 0, submitted: 1 });
});

test("counts stay when nobody knows what the segment was before", () => {
  const patched = patchOutline(outline, item({ state: "approved" }), undefined);
  expect(patched.counts).toEqual(outline.counts);
});

test("a list keeps its segments, in its order, when the whole document is read anew", () => {
  const list = { ...outline, items: [item({ id: "b" }), item(), item({ id: "gone" })] };
  const now = [item({ state: "approved" }), item({ id: "b", position: 1 }), item({ id: "c" })];
  const whole = { ...outline, items: now, counts: { ...outline.counts, approved: 1 }, total: 3 };
  const replaced = replaceOutline(list, whole);
  expect(replaced.items.map(({ id }) => id)).toEqual(["b", "a", "gone"]);
  expect(replaced.items[1]?.state).toBe("approved");
  expect([replaced.counts.approved, replaced.total]).toEqual([1, 3]);
});
