import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type Scene, setScene } from "../testing/scene";
import { approveSegments } from "./approve-segments";

describe.each(testEngines())("approving many segments on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const select = (scene: Scene) =>
    Promise.all(
      scene.segments.map(async (_, position) => {
        const { id, version } = await scene.row(position);
        return { id, version };
      }),
    );
  const approve = (scene: Scene, segments: { id: string; version: number }[]) =>
    approveSegments(scene.as.editor, { documentId: scene.documentId, segments });

  test("approves all that were submitted, each told of by itself", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const outcome = await approve(scene, await select(scene));
    expect(outcome.refused).toEqual([]);
    expect(outcome.approved).toEqual(scene.segments.map((id) => ({ id, version: 3 })));
    expect(await scene.row(2)).toMatchObject({ state: "approved", decidedBy: { name: "editor" } });
    const told = (await scene.audit()).filter(({ action }) => action === "segment.approve");
    expect(new Set(told.map(({ segmentId }) => segmentId))).toEqual(new Set(scene.segments));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({ details: { batch: 3 } });
  });

  test("judges each by itself and gives the reason", async () => {
    const scene = await setScene(database, {
      segments: [{}, {}, {}, {}, { machineTarget: "" }],
    });
    await scene.submit("translator", 0);
    await scene.submit("editor", 1);
    await scene.submit("translator", 3);
    const selected = await select(scene);
    await scene.submit("otherTranslator", 3, "Autre chose.");
    await database.prisma.segment.update({
      where: { id: scene.segments[4] ?? "" },
      data: {
        state: "submitted",
        submittedById: scene.userId("translator"),
        submittedAt: new Date(),
      },
    });
    const outcome = await approve(scene, selected);
    expect(outcome.approved.map(({ id }) => id)).toEqual([scene.segments[0]]);
    expect(outcome.refused.map(({ position, reason }) => [position, reason])).toEqual([
      [1, "self-approval"],
      [2, "not-submitted"],
      [3, "stale-version"],
      [4, "nothing-to-submit"],
    ]);
    expect(await scene.row(3)).toMatchObject({ state: "submitted", target: "Autre chose." });
  });

  test("never touches a segment of another document", async () => {
    const scene = await setScene(database);
    const other = await setScene(database);
    const foreign = await other.submit("translator");
    const outcome = await approve(scene, [
      { id: foreign.id, version: foreign.version },
      { id: randomUUID(), version: 1 },
    ]);
    expect(outcome).toEqual({ approved: [], refused: [] });
    expect(await other.row()).toEqual(foreign);
  });

  test("of two batches at once, each segment is approved in one", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const segments = await select(scene);
    const { documentId } = scene;
    const outcomes = await Promise.all([
      approveSegments(scene.as.editor, { documentId, segments }),
      approveSegments(scene.as.otherEditor, { documentId, segments: segments.toReversed() }),
    ]);
    const approved = outcomes.flatMap((outcome) => outcome.approved.map(({ id }) => id));
    expect(approved.toSorted()).toEqual(scene.segments.toSorted());
  });
});
