import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AddComment } from "../../../schemas/comment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { addComment } from "./add-comment";
import { answerComment } from "./answer-comment";
import { deleteComment } from "./delete-comment";
import { editComment } from "./edit-comment";
import { listComments } from "./list-comments";
import { listPeople } from "./list-people";
import { resolveComment } from "./resolve-comment";

describe.each(testEngines())("comments on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test("stand on their segment, oldest first", async () => {
    const scene = await setScene(database);
    const [segmentId = "", otherId = ""] = scene.segments;
    await addComment(scene.as.translator, { segmentId, body: "Is it red?" });
    await addComment(scene.as.editor, { segmentId: otherId, body: "Elsewhere." });
    await addComment(scene.as.editor, { segmentId, body: "It is." });
    const comments = await listComments(scene.as.translator, { segmentId });
    expect(comments.map(({ author, body }) => `${author.name}: ${body}`)).toEqual([
      "translator: Is it red?",
      "editor: It is.",
    ]);
  });

  test("are closed, counted and opened again", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const { id: commentId } = await addComment(scene.as.translator, { segmentId, body: "Red?" });
    const closed = await resolveComment(scene.as.editor, { commentId, isResolved: true });
    expect(closed).toMatchObject({ resolvedBy: { name: "editor" }, body: "Red?" });
    expect(closed.resolvedAt).not.toBeNull();
    expect(await scene.row()).toMatchObject({ openComments: 0, version: 1 });
    const open = await resolveComment(scene.as.translator, { commentId, isResolved: false });
    expect(open).toMatchObject({ resolvedBy: null, resolvedAt: null });
    expect(await scene.row()).toMatchObject({ openComments: 1 });
    expect((await scene.audit()).map(({ action }) => action)).toEqual([
      "comment.add",
      "comment.resolve",
      "comment.reopen",
    ]);
  });

  test("keep the words that they are about, which survive edits of the text", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const quote = { side: "target", start: 3, quote: "maison" } as const;
    const { id } = await addComment(scene.as.editor, { segmentId, body: "House?", quote });
    await scene.submit("translator", 0, "Une villa rouge.");
    const [comment] = await listComments(scene.as.translator, { segmentId });
    expect(comment?.quote).toEqual(quote);
    expect((await scene.row()).quotes).toEqual([{ ...quote, comment: id, mark: null }]);
    await resolveComment(scene.as.editor, { commentId: id, isResolved: true });
    expect((await scene.row()).quotes).toEqual([]);
  });

  test("mark words as an error, without a word more", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const quote = { side: "target", start: 3, quote: "maison" } as const;
    const asked = { segmentId, body: "", quote, mark: "major" } as const;
    const { id, mark } = await addComment(scene.as.editor, asked);
    expect(mark).toBe("major");
    expect((await scene.row()).quotes).toEqual([{ ...quote, comment: id, mark: "major" }]);
    expect(await scene.audit()).toMatchObject([
      { action: "comment.add", details: { comment: id, mark: "major" } },
    ]);
    expect(AddComment.safeParse(asked).success).toBe(true);
    // A remark says something, and an error is some words.
    expect(AddComment.safeParse({ segmentId, body: " ", quote }).success).toBe(false);
    expect(AddComment.safeParse({ segmentId, body: "", mark: "minor" }).success).toBe(false);
  });

  test("are answered in one thread, however deep the answer; an answer opens it again", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const { id } = await addComment(scene.as.editor, { segmentId, body: "Red?" });
    const first = await answerComment(scene.as.translator, { commentId: id, body: "Yes." });
    await resolveComment(scene.as.editor, { commentId: first.id, isResolved: true });
    expect(await scene.row()).toMatchObject({ openComments: 0 });
    const second = await answerComment(scene.as.otherEditor, { commentId: first.id, body: "No." });
    expect([first.threadId, second.threadId]).toEqual([id, id]);
    expect(await scene.row()).toMatchObject({ openComments: 1 });
    const [root] = await listComments(scene.as.editor, { segmentId });
    expect(root).toMatchObject({ id, threadId: null, resolvedBy: null });
  });

  test("are changed by their author alone, from the version that they saw", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const { id: commentId } = await addComment(scene.as.editor, { segmentId, body: "Red?" });
    const edit = { commentId, version: 1, body: "Blue?" };
    await expect(editComment(scene.as.admin, edit)).rejects.toMatchObject(
      refused("forbidden", "not-your-comment"),
    );
    const edited = await editComment(scene.as.editor, edit);
    expect(edited).toMatchObject({ body: "Blue?", version: 2 });
    expect(edited.editedAt).not.toBeNull();
    await expect(editComment(scene.as.editor, edit)).rejects.toMatchObject(
      refused("conflict", "stale-comment"),
    );
  });

  test("are taken back by their author alone, and not once they are answered", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const { id: commentId } = await addComment(scene.as.editor, { segmentId, body: "Red?" });
    const answer = await answerComment(scene.as.translator, { commentId, body: "Yes." });
    await expect(deleteComment(scene.as.editor, { commentId })).rejects.toMatchObject(
      refused("conflict", "comment-answered"),
    );
    await expect(deleteComment(scene.as.editor, { commentId: answer.id })).rejects.toMatchObject(
      refused("forbidden", "not-your-comment"),
    );
    await deleteComment(scene.as.translator, { commentId: answer.id });
    await deleteComment(scene.as.editor, { commentId });
    expect(await listComments(scene.as.editor, { segmentId })).toEqual([]);
    expect(await database.prisma.notification.count({ where: { commentId } })).toBe(0);
  });

  test("name people of the project whose name stands there, and nobody else", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const ids = (["translator", "otherTranslator", "outsider"] as const).map(scene.userId);
    const body = "@translator and @outsider, look.";
    const comment = await addComment(scene.as.editor, { segmentId, body, mentions: ids });
    expect(comment.mentions).toEqual([{ id: scene.userId("translator"), name: "translator" }]);
    const names = (await listPeople(scene.as.translator, scene)).map(({ name }) => name);
    expect(names).toContain("otherEditor");
    expect(names).not.toContain("outsider");
    await expect(listPeople(scene.as.outsider, scene)).rejects.toMatchObject(refused("not-found"));
  });

  test("are not told to somebody outside the project", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    await expect(listComments(scene.as.outsider, { segmentId })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test.each(["", "   ", "\0", "\ud800"])("with %o for a body are none", (body) => {
    const segmentId = "0192f0c1-0000-7000-8000-000000000001";
    expect(AddComment.safeParse({ segmentId, body }).success).toBe(false);
  });
});
