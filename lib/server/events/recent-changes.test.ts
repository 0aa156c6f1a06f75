import { describe, expect, test } from "vitest";
import { RecentChanges } from "./recent-changes";

const change = (document: string) => ({
  project: "p",
  document,
  change: { kind: "rows", segments: null } as const,
});
const recent = () => {
  let series = 0;
  return new RecentChanges(() => `s${++series}`);
};
const documents = (changes: readonly { document: string | null }[] | undefined) =>
  changes?.map(({ document }) => document);

describe("the recent changes", () => {
  test("go on after the id that somebody names", () => {
    const changes = recent();
    const start = changes.id;
    changes.add(change("a"), 0);
    const middle = changes.id;
    changes.add(change("b"), 0);
    expect(documents(changes.after(start))).toEqual(["a", "b"]);
    expect(documents(changes.after(middle))).toEqual(["b"]);
    expect(changes.after(changes.id)).toEqual([]);
  });

  test.each([
    ["of another process", "x.0"],
    ["that is no id", "s1.zwei"],
    ["of the future", "s1.9"],
    ["of nothing", ""],
  ])("do not know an id %s", (_case, id) => {
    expect(recent().after(id)).toBeUndefined();
  });

  test("know nothing from before a gap", () => {
    const changes = recent();
    changes.add(change("a"), 0);
    const before = changes.id;
    changes.forget();
    expect(changes.after(before)).toBeUndefined();
    expect(changes.after(changes.id)).toEqual([]);
  });

  test("do not know an id after which more happened than is kept", () => {
    const changes = recent();
    const first = changes.id;
    for (let round = 0; round < 500; round++) changes.add(change("a"), 0);
    expect(changes.after(first)).toHaveLength(500);
    changes.add(change("a"), 0);
    expect(changes.after(first)).toBeUndefined();
  });

  test("are those of just now for who comes", () => {
    const changes = recent();
    changes.add(change("old"), 0);
    changes.add(change("new"), 5_000);
    expect(documents(changes.ofJustNow(12_000))).toEqual(["new"]);
  });
});
