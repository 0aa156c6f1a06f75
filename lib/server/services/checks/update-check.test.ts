import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readOutline } from "../segments/read-outline";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, setScene } from "../testing/scene";
import { listChecks } from "./list-checks";
import { updateCheck } from "./update-check";

const CHECK = "repeated-words";

describe.each(testEngines())("the checks of a project on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const write = async (scene: Scene, text: string, position: number) => {
    const { id: segmentId, version } = await scene.row(position);
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const checkOf = async ({ as, projectId }: Scene) =>
    (await listChecks(as.translator, { projectId })).find(({ id }) => id === CHECK);
  const flagged = async ({ as, documentId }: Scene) =>
    (await readOutline(as.translator, { documentId, flag: CHECK })).items.length;

  test("are on with their own severity, until an admin says otherwise, and again after that", async () => {
    const scene = await setScene(database);
    const { as, projectId } = scene;
    await write(scene, "La maison maison rouge.", 0);
    const before = await checkOf(scene);
    expect(before).toMatchObject({ isOn: true, ownSeverity: null, record: { open: 1, edited: 0 } });
    await updateCheck(as.admin, { projectId, check: CHECK, isOn: false });
    await updateCheck(as.admin, { projectId, check: CHECK, isOn: false, severity: "critical" });
    expect(await checkOf(scene)).toMatchObject({ isOn: false, ownSeverity: "critical" });
    expect(await flagged(scene)).toBe(0);
    await updateCheck(as.admin, { projectId, check: CHECK, isOn: true });
    expect(await flagged(scene)).toBe(1);
    expect((await scene.row()).flags.find(({ check }) => check === CHECK)?.severity).toBe(
      "critical",
    );
    await updateCheck(as.admin, { projectId, check: CHECK, severity: null });
    expect(await checkOf(scene)).toEqual(before);
  });

  test("of another project stay as they are", async () => {
    const scene = await setScene(database);
    const other = await setScene(database);
    await write(other, "La maison maison rouge.", 0);
    await updateCheck(scene.as.admin, { projectId: scene.projectId, check: CHECK, isOn: false });
    expect(await flagged(other)).toBe(1);
    expect(await checkOf(other)).toMatchObject({ isOn: true });
  });

  test("are those that there are", async () => {
    const { as, projectId } = await setScene(database);
    await expect(
      updateCheck(as.admin, { projectId, check: "no-such-check", isOn: false }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});
