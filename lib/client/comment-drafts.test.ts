import { expect, test } from "vitest";
import { CommentDrafts } from "./comment-drafts";

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

const HERE = { userId: "anna", documentId: "book", form: "new.segment-4" };
const DRAFT = {
  body: "Is this right?",
  chosen: ["editor-1"],
  quote: { side: "target", start: 3, quote: "maison" },
} as const;

test("a draft is found again in its own form, by its own writer alone", () => {
  const one = shelf();
  const kept = new CommentDrafts(() => one);
  kept.keep(HERE, { ...DRAFT, chosen: [...DRAFT.chosen] });
  expect(new CommentDrafts(() => one).read(HERE)).toEqual(DRAFT);
  expect(kept.read({ ...HERE, userId: "editor" })).toBeUndefined();
  expect(kept.read({ ...HERE, form: "new.segment-5" })).toBeUndefined();
});

test("a removed draft leaves nothing behind", () => {
  const one = shelf();
  const drafts = new CommentDrafts(() => one);
  drafts.keep(HERE, { body: "Wrong.", chosen: [] });
  drafts.remove(HERE);
  expect(one.kept.size).toBe(0);
});

test("a shelf that holds something else, or cannot be opened, is an empty one", () => {
  const one = shelf();
  one.setItem("relecture.comment.anna.book.new.segment-4", "{broken");
  expect(new CommentDrafts(() => one).read(HERE)).toBeUndefined();
  const closed = new CommentDrafts(() => {
    throw new Error("SecurityError");
  });
  closed.keep(HERE, { body: "Wrong.", chosen: [] });
  closed.remove(HERE);
  expect(closed.read(HERE)).toBeUndefined();
});
