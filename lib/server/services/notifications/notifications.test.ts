import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { assignWork } from "../assignments/assign-work";
import { addComment } from "../comments/add-comment";
import { answerComment } from "../comments/answer-comment";
import { editComment } from "../comments/edit-comment";
import { decideSegments } from "../decisions/decide-segments";
import { undoDecisions } from "../decisions/undo-decisions";
import { deleteDocument } from "../documents/delete-document";
import { removeMember } from "../projects/remove-member";
import { decideSegment } from "../segments/decide-segment";
import { type PersonName, refused, type Scene, setScene } from "../testing/scene";
import { listNotifications } from "./list-notifications";
import { readAllNotifications } from "./read-all-notifications";
import { readNotification } from "./read-notification";

const told = async (scene: Scene, person: PersonName) => {
  const { items } = await listNotifications(scene.as[person]);
  return items.map(({ kind, actorName, count }) => `${kind} by ${actorName} ${count}`);
};

async function sendBack(scene: Scene, position: number, editor: PersonName = "editor") {
  const { id: segmentId, version } = await scene.row(position);
  await decideSegment(scene.as[editor], {
    segmentId,
    version,
    decision: "return",
    reason: `No ${position}.`,
  });
}

describe.each(testEngines())("notifications on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test("tell of a mention, once, and never of one's own deeds", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const mentions = (["translator", "editor", "outsider"] as const).map(scene.userId);
    const body = "@translator, @editor, @outsider: look.";
    const { id: commentId } = await addComment(scene.as.editor, { segmentId, body, mentions });
    const again = { commentId, version: 1, body: `${body} Now.`, mentions };
    await editComment(scene.as.editor, again);
    expect(await told(scene, "translator")).toEqual(["mention by editor 1"]);
    expect(await told(scene, "editor")).toEqual([]);
    expect(await told(scene, "outsider")).toEqual([]);
    const { items, unread } = await listNotifications(scene.as.translator);
    expect(unread).toBe(1);
    expect(items[0]).toMatchObject({ segmentId, number: 1, commentId, excerpt: `${body} Now.` });
  });

  test("tell those who wrote in a thread of an answer; of a mention instead where they are named", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const { id: commentId } = await addComment(scene.as.editor, { segmentId, body: "Red?" });
    await answerComment(scene.as.translator, { commentId, body: "Yes." });
    const mentions = [scene.userId("editor")];
    await answerComment(scene.as.otherEditor, { commentId, body: "No, @editor.", mentions });
    expect(await told(scene, "editor")).toEqual([
      "mention by otherEditor 1",
      "reply by translator 1",
    ]);
    expect(await told(scene, "translator")).toEqual(["reply by otherEditor 1"]);
    expect(await told(scene, "otherEditor")).toEqual([]);
  });

  test("bundle what is sent back of a document; what is taken back unread goes", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) {
      await scene.submit("translator", position);
      await sendBack(scene, position);
    }
    expect(await told(scene, "translator")).toEqual(["returned by editor 3"]);
    const { items, unread } = await listNotifications(scene.as.translator);
    expect(unread).toBe(1);
    expect(items[0]).toMatchObject({ number: 3, excerpt: "No 2." });
    const { id: segmentId, version } = await scene.row(2);
    await decideSegment(scene.as.editor, { segmentId, version, decision: "undo" });
    expect(await told(scene, "translator")).toEqual(["returned by editor 2"]);
    await readNotification(scene.as.translator, {
      notificationId: (await listNotifications(scene.as.translator)).items[0]?.id ?? "",
    });
    await sendBack(scene, 2);
    expect(await told(scene, "translator")).toEqual([
      "returned by editor 1",
      "returned by editor 2",
    ]);
    expect((await listNotifications(scene.as.translator)).unread).toBe(1);
  });

  test("tell of segments that come back together, until that is taken back", async () => {
    const scene = await setScene(database);
    const { documentId } = scene;
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const rows = await Promise.all([0, 1, 2].map((position) => scene.row(position)));
    const segments = rows.map(({ id, version }) => ({ id, version }));
    const decision = { documentId, segments, decision: "return", reason: "Not yet." } as const;
    const { batchId } = await decideSegments(scene.as.editor, decision);
    expect(await told(scene, "translator")).toEqual(["returned by editor 3"]);
    await undoDecisions(scene.as.editor, { documentId, batchId: batchId ?? "" });
    expect(await told(scene, "translator")).toEqual([]);
  });

  test("tell of work that is given, with where it begins", async () => {
    const scene = await setScene(database);
    const { documentId } = scene;
    const userId = scene.userId("translator");
    await assignWork(scene.as.editor, { documentId, userId, from: 2, to: null, dueOn: null });
    const { items } = await listNotifications(scene.as.translator);
    expect(items).toMatchObject([{ kind: "assigned", number: 2, documentTitle: "A document" }]);
  });

  test("tell nothing to whoever lost the project, and go with the document", async () => {
    const scene = await setScene(database);
    const { projectId, documentId } = scene;
    const userId = scene.userId("translator");
    await assignWork(scene.as.editor, { documentId, userId, from: null, to: null, dueOn: null });
    await removeMember(scene.as.admin, { projectId, userId });
    expect(await listNotifications(scene.as.translator)).toEqual({ unread: 0, items: [] });
    await deleteDocument(scene.as.admin, { documentId });
    expect(await database.prisma.notification.count({ where: { documentId } })).toBe(0);
  });

  test("are read by their owner alone, one or all up to what was shown", async () => {
    const scene = await setScene(database);
    const [segmentId = ""] = scene.segments;
    const mentions = [scene.userId("translator")];
    const mention = { segmentId, body: "@translator!", mentions };
    await addComment(scene.as.editor, mention);
    await addComment(scene.as.editor, mention);
    const { items } = await listNotifications(scene.as.translator);
    const [newest = { id: "" }, oldest = { id: "" }] = items;
    const theirs = { notificationId: newest.id };
    await expect(readNotification(scene.as.editor, theirs)).rejects.toMatchObject(
      refused("not-found"),
    );
    await readAllNotifications(scene.as.editor, { upTo: newest.id });
    expect((await listNotifications(scene.as.translator)).unread).toBe(2);
    await readNotification(scene.as.translator, { notificationId: oldest.id });
    expect((await listNotifications(scene.as.translator)).unread).toBe(1);
    await addComment(scene.as.editor, mention);
    await readAllNotifications(scene.as.translator, { upTo: newest.id });
    const after = await listNotifications(scene.as.translator);
    expect(after.items.map(({ isRead }) => isRead)).toEqual([false, true, true]);
  });
});
