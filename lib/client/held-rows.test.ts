import { describe, expect, test, vi } from "vitest";
import { HeldRows } from "./held-rows";
import { segmentRow } from "./testing/segment-row";

const ID = "3f0c9a52-7a1c-4b0e-9d3c-0d6a5a0f4c11";
const row = (version: number, target: string) => segmentRow({ id: ID, version, target });

describe("a row that somebody else stored", () => {
  test("is held back while its text has the caret, and free when it has it no more", () => {
    let isTyped = true;
    const held = new HeldRows(() => isTyped);
    const hear = vi.fn<() => void>();
    held.subscribe(hear);
    const shown = row(1, "Une.");
    expect(held.admit(shown, row(2, "Deux."))).toBe(shown);
    expect(held.admit(shown, row(3, "Trois."))).toBe(shown);
    // An answer that was on its way for longer.
    expect(held.admit(shown, row(2, "Deux."))).toBe(shown);
    expect(held.get(ID)?.target).toBe("Trois.");
    expect(hear).toHaveBeenCalledTimes(2);
    expect(held.free()).toEqual([]);
    isTyped = false;
    expect(held.free()).toEqual([row(3, "Trois.")]);
    held.settle(row(2, "Deux."));
    expect(held.get(ID)).toBeDefined();
    held.settle(row(3, "Trois."));
    expect(held.get(ID)).toBeUndefined();
  });

  test.each([
    ["nobody's caret is in its text", false, row(1, "Une."), row(2, "Deux.")],
    [
      "its text is the same",
      true,
      row(1, "Une."),
      { ...row(2, "Une."), state: "approved" as const },
    ],
    ["none is shown yet", true, undefined, row(2, "Deux.")],
    ["it is no newer", true, row(2, "Une."), row(2, "Deux.")],
    ["another one stands there", true, { ...row(1, "Une."), id: "other" }, row(2, "Deux.")],
  ])("is shown when %s", (_case, isTyped, shown, fresh) => {
    const held = new HeldRows(() => isTyped);
    expect(held.admit(shown, fresh)).toBe(fresh);
    expect(held.get(ID)).toBeUndefined();
  });
});
