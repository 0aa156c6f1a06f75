import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FindHits } from "../../../schemas/replacements";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { decideSegments } from "../decisions/decide-segments";
import { findHits } from "../replacements/find-hits";
import { replaceHits } from "../replacements/replace-hits";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, setScene } from "../testing/scene";
import { listSteps } from "./list-steps";
import { undoStep } from "./undo-step";

const SEGMENTS = [
  { source: "Take the off-ramp.", machineTarget: "Prenez la off-ramp." },
  { source: "The off-ramp is closed.", machineTarget: "La off-ramp est fermée." },
  { source: "An off-ramp sign.", machineTarget: "Un panneau off-ramp." },
];

describe.each(testEngines())("steps that are taken back later on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const set = () => setScene(database, { segments: SEGMENTS });
  const replaceAll = async (scene: Scene) => {
    const { documentId } = scene;
    const search = { find: "off-ramp", options: [], replacement: "sortie" };
    const asked = FindHits.parse({
      documentId,
      find: search.find,
      replacement: search.replacement,
    });
    const { segments } = await findHits(scene.as.editor, asked);
    return replaceHits(scene.as.editor, { documentId, ...search, segments });
  };
  const texts = async (scene: Scene) =>
    Promise.all([0, 1, 2].map(async (position) => (await scene.row(position)).target));

  test("what changed texts is listed for whoever may edit, with how much of it stands", async () => {
    const scene = await set();
    await replaceAll(scene);
    const { id: segmentId, version } = await scene.row(1);
    const own = { segmentId, version, text: "La sortie est close.", isReplacement: false };
    await saveTarget(scene.as.translator, own);
    const asked = { documentId: scene.documentId };
    const { steps } = await listSteps(scene.as.translator, asked);
    expect(steps).toMatchObject([{ kind: "replace", by: "editor", segments: 3, standing: 2 }]);
    const [step] = steps;
    const undone = await undoStep(scene.as.translator, { ...asked, stepId: step?.id ?? "" });
    expect(undone).toEqual({ segments: 2, left: [2] });
    expect(await texts(scene)).toEqual([
      "Prenez la off-ramp.",
      "La sortie est close.",
      "Un panneau off-ramp.",
    ]);
    expect((await listSteps(scene.as.translator, asked)).steps).toEqual([]);
    await expect(
      undoStep(scene.as.translator, { ...asked, stepId: step?.id ?? "" }),
    ).rejects.toMatchObject(refused("conflict", "changed-since"));
    await expect(listSteps(scene.as.outsider, asked)).rejects.toMatchObject(refused("not-found"));
  });

  test("decisions on many are their editor's", async () => {
    const scene = await set();
    const rows = [await scene.submit("translator", 0), await scene.submit("translator", 1)];
    const { documentId } = scene;
    const segments = rows.map(({ id, version }) => ({ id, version }));
    await decideSegments(scene.as.editor, { documentId, decision: "approve", segments });
    const own = await listSteps(scene.as.editor, { documentId });
    expect(own.steps).toMatchObject([{ kind: "approve", by: "editor", segments: 2, standing: 2 }]);
    for (const person of ["otherEditor", "translator"] as const) {
      expect((await listSteps(scene.as[person], { documentId })).steps).toEqual([]);
    }
    expect((await listSteps(scene.as.admin, { documentId })).steps).toHaveLength(1);
  });
});
