import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { decideSegment } from "../segments/decide-segment";
import { readHistory } from "../segments/read-history";
import { refused, type Scene, setScene } from "../testing/scene";
import { decideSegments } from "./decide-segments";
import { previewDecisions } from "./preview-decisions";
import { readLastDecision } from "./read-last-decision";
import { undoDecisions } from "./undo-decisions";

describe.each(testEngines())("deciding on many segments on $engine", ({ open }) => {
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
    decideSegments(scene.as.editor, {
      documentId: scene.documentId,
      decision: "approve",
      segments,
    });

  test("approves all that were submitted, each told of by itself", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const outcome = await approve(scene, await select(scene));
    expect(outcome.refused).toEqual([]);
    expect(outcome.decided).toEqual(scene.segments.map((id) => ({ id, version: 3 })));
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
    expect(outcome.decided.map(({ id }) => id)).toEqual([scene.segments[0]]);
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
    expect(outcome).toEqual({ batchId: null, decided: [], refused: [] });
    expect(await other.row()).toEqual(foreign);
  });

  test("of two batches at once, each segment is approved in one", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const segments = await select(scene);
    const { documentId } = scene;
    const decision = "approve";
    const outcomes = await Promise.all([
      decideSegments(scene.as.editor, { documentId, decision, segments }),
      decideSegments(scene.as.otherEditor, {
        documentId,
        decision,
        segments: segments.toReversed(),
      }),
    ]);
    const approved = outcomes.flatMap((outcome) => outcome.decided.map(({ id }) => id));
    expect(approved.toSorted()).toEqual(scene.segments.toSorted());
  });

  test("a preview tells the same beforehand, and writes nothing", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0);
    await scene.submit("editor", 1);
    await scene.flag("critical", 0);
    const { documentId, segments: ids } = scene;
    const preview = await previewDecisions(scene.as.editor, {
      documentId,
      decision: "approve",
      ids: [...ids],
    });
    expect(preview).toMatchObject({
      segments: [{ id: ids[0], version: 2, text: "La maison rouge.", serious: 1 }],
      words: 3,
      refused: [
        { position: 1, reason: "self-approval" },
        { position: 2, reason: "not-submitted" },
      ],
    });
    expect(await scene.row()).toMatchObject({ state: "submitted", version: 2 });
    const asReturn = { documentId, decision: "return" as const, ids: [...ids] };
    const returns = await previewDecisions(scene.as.editor, asReturn);
    expect(returns.segments.map(({ position }) => position)).toEqual([0, 1]);
  });

  test("sends many back with one reason, which each of them shows", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1]) await scene.submit("translator", position);
    const { decided } = await decideSegments(scene.as.editor, {
      documentId: scene.documentId,
      decision: "return",
      reason: "The term is another one.",
      segments: await select(scene),
    });
    expect(decided).toHaveLength(2);
    for (const position of [0, 1]) {
      expect(await scene.row(position)).toMatchObject({
        state: "returned",
        returnReason: "The term is another one.",
      });
    }
    const { events } = await readHistory(scene.as.editor, { segmentId: scene.segments[1] ?? "" });
    expect(events[0]).toMatchObject({
      action: "segment.return",
      reason: "The term is another one.",
      batch: 2,
    });
  });

  test("tells which had been on the screen", async () => {
    const scene = await setScene(database);
    for (const position of [0, 1, 2]) await scene.submit("translator", position);
    const [first, second, third] = await select(scene);
    if (!first || !second || !third) throw new Error("the scene has three");
    const segments = [{ ...first, isSeen: true }, { ...second, isSeen: false }, third];
    await approve(scene, segments);
    const seen = scene.segments.map(async (segmentId) => {
      const { events } = await readHistory(scene.as.editor, { segmentId });
      return events[0]?.isSeen;
    });
    expect(await Promise.all(seen)).toEqual([true, false, null]);
    const [told] = (await scene.audit()).filter(({ action }) => action === "segment.approve");
    expect(told).toMatchObject({ details: { isSeen: true, version: 2 } });
  });

  describe("taken back", () => {
    const step = async (scene: Scene) => {
      for (const position of [0, 1, 2]) await scene.submit("translator", position);
      const { batchId } = await approve(scene, (await select(scene)).slice(0, 3));
      return { documentId: scene.documentId, batchId: batchId ?? "" };
    };

    test("leaves what was decided otherwise since", async () => {
      const scene = await setScene(database);
      const undo = await step(scene);
      const { id, version } = await scene.row(1);
      await decideSegment(scene.as.otherEditor, {
        segmentId: id,
        version,
        decision: "return",
        reason: "No.",
      });
      expect(await undoDecisions(scene.as.editor, undo)).toEqual({ segments: 2 });
      const states = [0, 1, 2].map(async (position) => (await scene.row(position)).state);
      expect(await Promise.all(states)).toEqual(["submitted", "returned", "submitted"]);
      expect(await scene.row(0)).toMatchObject({ decidedBy: null, version: 4 });
    });

    test("is so once", async () => {
      const scene = await setScene(database);
      const undo = await step(scene);
      await undoDecisions(scene.as.editor, undo);
      await expect(undoDecisions(scene.as.editor, undo)).rejects.toMatchObject(
        refused("conflict", "nothing-to-undo"),
      );
    });

    test("is found again by who decided, until nothing of it is left", async () => {
      const scene = await setScene(database);
      const { documentId, as } = scene;
      const undo = await step(scene);
      const find = async (context = as.editor) =>
        (await readLastDecision(context, { documentId })).last;
      expect(await find()).toMatchObject({ batchId: undo.batchId, version: 3 });
      expect(await find(as.otherEditor)).toBeNull();
      await undoDecisions(as.editor, undo);
      expect(await find()).toBeNull();
    });

    test("comes after what was decided later, by itself", async () => {
      const scene = await setScene(database, { segments: [{}, {}, {}, {}] });
      const { documentId, as } = scene;
      const undo = await step(scene);
      await scene.submit("translator", 3);
      const { id: segmentId, version } = await scene.approve("editor", 3);
      const { last } = await readLastDecision(as.editor, { documentId });
      expect(last).toEqual({ batchId: null, segmentId, version, number: 4 });
      await decideSegment(as.editor, { segmentId, version, decision: "undo" });
      const { last: before } = await readLastDecision(as.editor, { documentId });
      expect(before).toMatchObject({ batchId: undo.batchId });
      await expect(readLastDecision(as.translator, { documentId })).rejects.toMatchObject(
        refused("forbidden"),
      );
    });

    test("is so by who decided, or by an admin", async () => {
      const scene = await setScene(database);
      const undo = await step(scene);
      await expect(undoDecisions(scene.as.otherEditor, undo)).rejects.toMatchObject(
        refused("forbidden", "not-your-decision"),
      );
      expect(await undoDecisions(scene.as.admin, undo)).toEqual({ segments: 3 });
    });
  });
});
