import { describe, expect, test } from "vitest";
import { liveChangeOf } from "./told-message";

const SEGMENT = "3f0c9a52-7a1c-4b0e-9d3c-0d6a5a0f4c11";
const told = (action: string, where: { document?: string; isMany?: boolean } = {}) => ({
  kind: "change" as const,
  action,
  actor: null,
  user: null,
  project: SEGMENT,
  document: where.document ?? SEGMENT,
  segments: where.isMany ? null : [[SEGMENT, 2, 0] as [string, number, number]],
});

describe("what a change means for the rows", () => {
  test.each([
    ["segment.edit", "rows", 1],
    ["segment.approve", "rows", 1],
    ["flag.dismiss", "flags", 1],
    ["batch.fix", "rows", 1],
    ["alignment.mark", "rows", 1],
    ["comment.add", "comments", 1],
    // Every row below it has another number.
    ["alignment.merge", "moved", undefined],
    ["alignment.undo", "moved", undefined],
  ])("of %s is %s", (action, kind, segments) => {
    const change = liveChangeOf(told(action));
    expect(change?.kind).toBe(kind);
    expect(change?.segments?.length).toBe(segments);
  });

  test.each(["document.export", "document.import"])("of %s is nothing", (action) => {
    expect(liveChangeOf(told(action))).toBeUndefined();
  });

  test.each([
    ["check.update", true],
    ["flag-rule.create", true],
    ["member.set", false],
    ["project.update", false],
  ])("of %s, which names no document, is something: %s", (action, isSomething) => {
    const change = liveChangeOf({ ...told(action, { isMany: true }), document: null });
    expect(change !== undefined).toBe(isSomething);
  });
});
