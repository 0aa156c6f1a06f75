import { describe, expect, test } from "vitest";
import type { SegmentRow } from "@/lib/schemas/segment";
import { chooseDiff } from "./choose-diff";
import { nextBaseline, readBaseline } from "./diff-baseline";

const ANNA = { id: "anna", name: "Anna" };
const BRUNO = { id: "bruno", name: "Bruno" };
const NOTHING = { revision: null, approved: null, other: null };

const rowOf = (target: string, editedBy: SegmentRow["editedBy"]) =>
  ({ machineTarget: "Le chat.", target, editedBy }) as SegmentRow;

describe("chooseDiff", () => {
  const stored = rowOf("Le loup.", BRUNO);
  const other = { text: "Le chien.", by: ANNA };

  test.each([
    ["none", null],
    ["revision", { kind: "two", before: "Le chat.", after: "Le loup." }],
    ["approved", { kind: "never-approved" }],
    ["machine", { kind: "two", before: "Le chat.", after: "Le loup." }],
  ] as const)("since %s, of one person's text", (baseline, content) => {
    const compared = { row: stored, view: stored, versions: NOTHING, me: ANNA };
    expect(chooseDiff(baseline, compared)).toEqual(content);
  });

  test("since the machine, what one person made of another's text is told apart", () => {
    const compared = { row: stored, view: stored, versions: { ...NOTHING, other }, me: ANNA };
    const texts = { before: "Le chat.", between: "Le chien.", after: "Le loup." };
    expect(chooseDiff("machine", compared)).toEqual({
      kind: "three",
      ...texts,
      first: "Anna",
      second: "Bruno",
    });
  });

  test("what one types on another's text is one's own", () => {
    const view = { ...stored, target: "Le lynx." };
    const compared = { row: stored, view, versions: { ...NOTHING, other }, me: ANNA };
    const texts = { before: "Le chat.", between: "Le loup.", after: "Le lynx." };
    expect(chooseDiff("machine", compared)).toMatchObject({
      ...texts,
      first: "Bruno",
      second: "Anna",
    });
  });

  test("what one types on one's own text still stands on the other's", () => {
    const view = { ...stored, target: "Le lynx." };
    const compared = { row: stored, view, versions: { ...NOTHING, other }, me: BRUNO };
    expect(chooseDiff("machine", compared)).toMatchObject({ first: "Anna", second: "Bruno" });
  });

  test("a first text stands on the machine's alone", () => {
    const row = rowOf("Le chat.", null);
    const compared = { row, view: { ...row, target: "Le lynx." }, versions: NOTHING, me: ANNA };
    expect(chooseDiff("machine", compared)).toMatchObject({ kind: "two" });
  });
});

test("the baselines come round, and anything else that was kept is none", () => {
  const round = [nextBaseline("none"), nextBaseline("machine"), nextBaseline("revision")];
  expect(round).toEqual(["machine", "revision", "approved"]);
  expect(nextBaseline("approved")).toBe("none");
  expect(readBaseline("approved")).toBe("approved");
  expect(readBaseline("gone")).toBe("none");
});
