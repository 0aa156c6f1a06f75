import { expect, test } from "vitest";
import { orderedIds } from "./ordered-ids";

test("ids are in order, more of them than a millisecond holds, and of version 7", () => {
  const before = Date.now();
  const ids = orderedIds(10_000);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(10_000);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
  const at = Number.parseInt((ids[0] ?? "").replace("-", "").slice(0, 12), 16);
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(Date.now());
});
