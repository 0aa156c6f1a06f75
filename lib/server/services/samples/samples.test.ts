import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { listChanges } from "../decisions/list-changes";
import { deleteDocument } from "../documents/delete-document";
import { readOutline } from "../segments/read-outline";
import { refused, type Scene, setScene } from "../testing/scene";
import { drawSample } from "./draw-sample";
import { readSample } from "./read-sample";

const TWO = { size: 2, unit: "segments" } as const;

const SEGMENTS = [3, 30, 5, 4].map((sourceWords) => ({
  sourceWords,
  machineTarget: "Le vieux wagon dort.",
}));

describe.each(testEngines())("a sample of the submissions, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const submitted = async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await scene.submit("translator", 0, "Tout autre chose.");
    await scene.submit("otherTranslator", 1);
    await scene.submit("translator", 2, "Le vieux fourgon dort.");
    await scene.submit("translator", 3);
    await scene.flag("critical", 3);
    return scene;
  };
  const list = async (scene: Scene, sample: string, part?: "rest") => {
    const asked = { documentId: scene.documentId, state: ["submitted" as const], sample };
    const { items } = await readOutline(scene.as.editor, { ...asked, ...(part && { part }) });
    return items.map(({ position }) => position);
  };

  test.each([
    ["risk", [1, 3]],
    ["edits", [0, 2]],
    ["length", [1, 2]],
    ["nth", [1, 3]],
  ] as const)("is drawn by %s", async (method, drawn) => {
    const scene = await submitted();
    const { documentId } = scene;
    const sample = await drawSample(scene.as.editor, { documentId, method, ...TWO });
    expect(sample).toMatchObject({ method, size: 2, population: 4 });
    expect(await list(scene, sample.id)).toEqual(drawn);
    expect(await readSample(scene.as.otherEditor, { documentId, sampleId: sample.id })).toEqual(
      sample,
    );
  });

  test("stays the same one while it is decided on, and its rest is what waited then", async () => {
    const scene = await submitted();
    const { documentId } = scene;
    const { id } = await drawSample(scene.as.editor, { documentId, method: "edits", ...TWO });
    expect(await list(scene, id, "rest")).toEqual([1, 3]);
    await scene.approve("editor", 0);
    expect(await list(scene, id)).toEqual([2]);
    // Another text than the one that stood there when the sample was drawn.
    await scene.submit("translator", 3, "Un autre texte.");
    expect(await list(scene, id, "rest")).toEqual([1]);
  });

  test("is drawn from what the filter leaves, and narrows the same changes too", async () => {
    const scene = await submitted();
    const { documentId, as } = scene;
    const by = scene.userId("translator");
    const all = { size: 100, unit: "percent" } as const;
    const sample = await drawSample(as.editor, { documentId, method: "nth", by, ...all });
    expect(sample).toMatchObject({ size: 3, population: 3 });
    expect(await list(scene, sample.id)).toEqual([0, 2, 3]);
    expect(await listChanges(as.editor, { documentId, sample: sample.id })).toMatchObject({
      total: 0,
    });
  });

  test("is refused where nothing waits, and shows nothing of another document", async () => {
    const scene = await submitted();
    const other = await setScene(database);
    const { documentId } = other;
    const asked = { documentId, method: "risk", ...TWO } as const;
    await expect(drawSample(other.as.editor, asked)).rejects.toMatchObject(
      refused("invalid", "nothing-to-sample"),
    );
    const { id } = await drawSample(scene.as.editor, { ...asked, documentId: scene.documentId });
    await other.submit("translator");
    expect(await list(other, id)).toEqual([]);
    expect(await list(other, id, "rest")).toEqual([]);
    await expect(readSample(other.as.editor, { documentId, sampleId: id })).rejects.toMatchObject(
      refused("not-found"),
    );
    const sampleId = randomUUID();
    await expect(readSample(other.as.editor, { documentId, sampleId })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test("goes with its document", async () => {
    const scene = await submitted();
    const { documentId } = scene;
    await drawSample(scene.as.editor, { documentId, method: "nth", ...TWO });
    await deleteDocument(scene.as.admin, { documentId });
    expect(await database.prisma.sample.count({ where: { documentId } })).toBe(0);
  });
});
