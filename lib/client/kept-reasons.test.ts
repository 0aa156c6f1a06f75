import { expect, test } from "vitest";
import { CommentDrafts } from "./comment-drafts";
import { KeptReasons } from "./kept-reasons";

function shelf() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test("a reason is there until the server has it, for its editor and segment alone", () => {
  const kept = shelf();
  const drafts = new CommentDrafts(() => kept);
  const reasons = new KeptReasons({ userId: "anna", documentId: "d" }, drafts);
  reasons.keep("1", "Too literal.");
  expect(reasons.read("1")).toBe("Too literal.");
  expect(reasons.read("2")).toBe("");
  expect(new KeptReasons({ userId: "ben", documentId: "d" }, drafts).read("1")).toBe("");
  // Refused: the row came back as somebody else has left it.
  reasons.settle({ id: "1", returnReason: null });
  reasons.settle({ id: "1", returnReason: "Another." });
  expect(reasons.read("1")).toBe("Too literal.");
  reasons.settle({ id: "1", returnReason: "Too literal." });
  expect(reasons.read("1")).toBe("");
});
