import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AddComment } from "../../../schemas/comment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { addComment } from "./add-comment";
import { listComments } from "./list-comments";
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
