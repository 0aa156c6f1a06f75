import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { listSteps } from "../batches/list-steps";
import { listMatches } from "../memory/list-matches";
import { undoRepair } from "../repairs/undo-repair";
import { readHistory } from "../segments/read-history";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, setScene } from "../testing/scene";
import { listRepetitions } from "./list-repetitions";
import { repeatTarget } from "./repeat-target";

const SOURCE = "Press the button.";
const SEGMENTS = [
  { source: SOURCE, machineTarget: "Pressez le bouton." },
  { source: SOURCE, machineTarget: "Appuyez sur le bouton." },
  { source: "Press the Button.", machineTarget: "Pressez le bouton." },
  { source: SOURCE, machineTarget: "Pressez le bouton." },
  { source: "", machineTarget: "Voir aussi." },
  { source: "", machineTarget: "Retour." },
];
const WRITTEN = "Appuyez sur le bouton.";

describe.each(testEngines())("the same source elsewhere on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The first segment has a text that one of the two others with its source has already. */
  const written = async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await setScene(database, { segments: SEGMENTS });
    await scene.write("translator", 0, WRITTEN);
    return scene;
  };
  const list = async (scene: Scene, position = 0) =>
    listRepetitions(scene.as.translator, { segmentId: (await scene.row(position)).id });
  const ask = async (scene: Scene) => {
    const { version, segments } = await list(scene);
    const segmentId = (await scene.row()).id;
    return {
      segmentId,
      version,
      segments: segments.map(({ id, version: seen }) => ({ id, version: seen })),
    };
  };
  const texts = (scene: Scene) =>
    Promise.all(SEGMENTS.map(async (_none, position) => (await scene.row(position)).target));

  test("lists those of the document with another text, and counts the rest", async () => {
    const scene = await written();
    expect(await list(scene)).toMatchObject({
      target: WRITTEN,
      same: 1,
      total: 1,
      segments: [{ number: 4, state: "initial", becomes: "draft", target: "Pressez le bouton." }],
    });
    const { repetitions } = await listMatches(scene.as.translator, {
      segmentId: (await scene.row()).id,
    });
    expect(repetitions).toBe(2);
  });

  test("additions have no source to share", async () => {
    const scene = await written();
    expect(await list(scene, 4)).toMatchObject({ same: 0, total: 0, segments: [] });
  });

  test("gives them the text as one edit of the person, keeps what stood there, and takes it back as one", async () => {
    const scene = await written();
    await scene.write("translator", 3, "Poussez le bouton.");
    await scene.submit("translator", 3);
    await scene.approve("editor", 3);
    const before = await texts(scene);
    const done = await repeatTarget(scene.as.translator, await ask(scene));
    expect(done).toMatchObject({ segments: 1, left: [] });
    const row = await scene.row(3);
    expect(row).toMatchObject({ target: WRITTEN, state: "submitted", origin: "batch" });
    const { revisions, events } = await readHistory(scene.as.editor, { segmentId: row.id });
    expect(revisions.map(({ text }) => text)).toContain("Poussez le bouton.");
    expect(events[0]).toMatchObject({ action: "batch.repeat", by: { name: "translator" } });
    const { documentId } = scene;
    expect((await listSteps(scene.as.editor, { documentId })).steps).toMatchObject([
      { kind: "repeat", segments: 1, standing: 1 },
    ]);
    await undoRepair(scene.as.editor, { documentId, repairId: done.repairId ?? "" });
    expect(await texts(scene)).toEqual(before);
    expect(await scene.row(3)).toMatchObject({ state: "approved" });
  });

  test("what was changed meanwhile is left and named", async () => {
    const scene = await written();
    const asked = await ask(scene);
    await scene.write("translator", 3, "Poussez le bouton.");
    expect(await repeatTarget(scene.as.translator, asked)).toEqual({
      repairId: null,
      segments: 0,
      left: [4],
    });
    expect((await scene.row(3)).target).toBe("Poussez le bouton.");
  });

  test("nothing is given when the text itself was changed, nor to a segment with another source", async () => {
    const scene = await written();
    const asked = await ask(scene);
    const other = await scene.row(2);
    const foreign = { ...asked, segments: [{ id: other.id, version: other.version }] };
    const before = await dumpTables(database);
    expect(await repeatTarget(scene.as.translator, foreign)).toMatchObject({ segments: 0 });
    expect(await dumpTables(database)).toEqual(before);
    await scene.write("translator", 0, "Appuyez.");
    await expect(repeatTarget(scene.as.translator, asked)).rejects.toMatchObject(
      refused("conflict", "preview-outdated"),
    );
  });
});
