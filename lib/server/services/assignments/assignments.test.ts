import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readDocument } from "../documents/read-document";
import { removeMember } from "../projects/remove-member";
import { repairAlignment } from "../repairs/repair-alignment";
import { decideSegment } from "../segments/decide-segment";
import { readOutline } from "../segments/read-outline";
import { setExclusion } from "../segments/set-exclusion";
import { refused, type Scene, setScene } from "../testing/scene";
import { assignWork } from "./assign-work";
import { endAssignment } from "./end-assignment";
import { readMyWork } from "./read-my-work";

const WHOLE = { from: null, to: null, dueOn: null };

describe.each(testEngines())("assignments on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const assign = (
    { as, documentId, userId }: Scene,
    person: Parameters<Scene["userId"]>[0],
    part: Partial<Parameters<typeof assignWork>[1]> = {},
  ) => assignWork(as.editor, { ...WHOLE, documentId, userId: userId(person), ...part });
  const shown = async ({ as, documentId }: Scene) =>
    (await readDocument(as.editor, { documentId })).assignments;
  const workOf = async (scene: Scene, person: Parameters<Scene["userId"]>[0]) =>
    (await readMyWork(scene.as[person])).find(({ documentId }) => documentId === scene.documentId);

  test("are seen on the document, what is due first at the top", async () => {
    const scene = await setScene(database);
    await assign(scene, "editor");
    await assign(scene, "translator", { from: 2, dueOn: "2027-05-02" });
    await assign(scene, "otherTranslator", { to: 1, dueOn: "2027-05-01" });
    expect(await shown(scene)).toMatchObject([
      { name: "otherTranslator", from: null, to: 1, dueOn: "2027-05-01", left: 1 },
      { name: "translator", from: 2, to: null, dueOn: "2027-05-02", left: 2 },
      { name: "editor", from: null, to: null, dueOn: null, left: 3 },
    ]);
  });

  test("have left what a translator has not submitted, and what an editor has not approved", async () => {
    const scene = await setScene(database);
    await assign(scene, "translator");
    await assign(scene, "editor");
    const left = async () =>
      Object.fromEntries((await shown(scene)).map((row) => [row.name, row.left]));
    await scene.submit("translator", 0);
    expect(await left()).toEqual({ translator: 2, editor: 3 });
    await scene.approve("otherEditor", 0);
    expect(await left()).toEqual({ translator: 2, editor: 2 });
    const { id: segmentId, version } = await scene.row(2);
    await setExclusion(scene.as.editor, { segmentId, version, isExcluded: true });
    expect(await left()).toEqual({ translator: 1, editor: 1 });
  });

  test("follow the segments through repairs of the alignment", async () => {
    const scene = await setScene(database);
    await assign(scene, "translator", { from: 2, to: 3 });
    const [segment, other] = await Promise.all([scene.row(0), scene.row(1)]);
    const { documentId } = scene;
    await repairAlignment(scene.as.editor, { documentId, kind: "merge", segment, other });
    expect(await shown(scene)).toMatchObject([{ from: 1, to: 2, left: 2 }]);
  });

  test("are what the reader's own list shows, with what was sent back and what waits", async () => {
    const scene = await setScene(database);
    expect(await workOf(scene, "translator")).toBeUndefined();
    await assign(scene, "translator", { from: 2, to: 2, dueOn: "2027-01-01" });
    const { id: segmentId, version } = await scene.submit("translator", 0);
    await scene.submit("editor", 2);
    expect(await workOf(scene, "editor")).toMatchObject({ waiting: 1, returned: 0 });
    expect(await workOf(scene, "otherEditor")).toMatchObject({ waiting: 2 });
    const refusal = { decision: "return" as const, reason: "Too literal." };
    await decideSegment(scene.as.editor, { segmentId, version, ...refusal });
    expect(await workOf(scene, "translator")).toMatchObject({
      title: "A document",
      returned: 1,
      waiting: 0,
      assignments: [{ from: 2, to: 2, dueOn: "2027-01-01", left: 1 }],
    });
    expect(await workOf(scene, "otherTranslator")).toBeUndefined();

    const positions = async (mine: "assigned" | "returned") => {
      const { items } = await readOutline(scene.as.translator, {
        documentId: scene.documentId,
        mine,
      });
      return items.map(({ position }) => position);
    };
    expect(await positions("assigned")).toEqual([1]);
    expect(await positions("returned")).toEqual([0]);

    await scene.submit("translator", 1);
    expect((await workOf(scene, "translator"))?.assignments).toEqual([]);
  });

  test("end when they are taken back, and with the membership", async () => {
    const scene = await setScene(database);
    const { id: assignmentId } = await assign(scene, "translator");
    await assign(scene, "otherTranslator");
    const { documentId, projectId, as } = scene;
    await endAssignment(as.editor, { documentId, assignmentId });
    await expect(endAssignment(as.editor, { documentId, assignmentId })).rejects.toMatchObject(
      refused("not-found"),
    );
    await removeMember(as.admin, { projectId, userId: scene.userId("otherTranslator") });
    expect(await shown(scene)).toEqual([]);
  });

  test("are refused for strangers, for segments that there are not, and backwards", async () => {
    const scene = await setScene(database);
    const { as } = scene;
    await expect(assign(scene, "outsider")).rejects.toMatchObject(
      refused("invalid", "not-in-project"),
    );
    await expect(assign(scene, "translator", { from: 4 })).rejects.toMatchObject(
      refused("invalid", "no-such-segment"),
    );
    await expect(assign(scene, "translator", { from: 3, to: 2 })).rejects.toMatchObject(
      refused("invalid", "range-reversed"),
    );
    const work = { ...WHOLE, documentId: scene.documentId, userId: scene.userId("translator") };
    await expect(assignWork(as.translator, work)).rejects.toMatchObject(refused("forbidden"));
    expect(await shown(scene)).toEqual([]);
  });
});
