import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  deleteOffRule,
  findCheckRecords,
  insertFlagRule,
  settleFlags,
  writeSeverity,
} from "../../db/flag-rules";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { checkTarget } from "../segments/check-target";
import { readOutline } from "../segments/read-outline";
import { saveTarget } from "../segments/save-target";
import { type Scene, setScene } from "../testing/scene";
import { dismissFlag } from "./dismiss-flag";

/** A word written twice: the plainest of findings. */
const REPEATED = "La maison maison rouge.";
const CHECK = "repeated-words";

describe.each(testEngines())("what a project does not want to be told on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const save = async (scene: Scene, text: string, position = 0) => {
    const { id: segmentId, version } = await scene.row(position);
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const repeated = async (scene: Scene, position = 0) =>
    (await scene.row(position)).flags.find(({ check }) => check === CHECK);
  const turnOff = async ({ projectId, userId }: Scene) => {
    const rule = { projectId, check: CHECK, fingerprint: null, reason: null, note: null };
    await insertFlagRule(database.prisma, { ...rule, userId: userId("admin") });
    await settleFlags(database.prisma, projectId, CHECK);
  };
  const silence = async ({ projectId, userId }: Scene, fingerprint: string) => {
    const rule = {
      projectId,
      check: CHECK,
      fingerprint,
      reason: "house_style",
      note: null,
    } as const;
    await insertFlagRule(database.prisma, { ...rule, userId: userId("admin") });
    await settleFlags(database.prisma, projectId, CHECK);
  };
  const flagged = async ({ as, documentId }: Scene) =>
    (await readOutline(as.translator, { documentId, flag: CHECK })).items.length;

  test("a check that is off shows nothing, stored or typed, until it is on again", async () => {
    const scene = await setScene(database);
    await save(scene, REPEATED);
    expect(await flagged(scene)).toBe(1);
    await turnOff(scene);
    expect(await repeated(scene)).toBeUndefined();
    expect(await flagged(scene)).toBe(0);
    await save(scene, REPEATED, 1);
    expect(await repeated(scene, 1)).toBeUndefined();
    const segmentId = scene.segments[0] ?? "";
    const typed = await checkTarget(scene.as.translator, { segmentId, text: REPEATED });
    expect(typed.flags.map(({ check }) => check)).not.toContain(CHECK);
    await deleteOffRule(database.prisma, scene.projectId, CHECK);
    await settleFlags(database.prisma, scene.projectId, CHECK);
    expect(await repeated(scene)).toMatchObject({ dismissal: null });
    expect(await flagged(scene)).toBe(2);
  });

  test("a text is silenced wherever it stands, now and later, and no other text", async () => {
    const scene = await setScene(database);
    await save(scene, REPEATED);
    const stored = await database.prisma.flag.findFirstOrThrow({
      where: { segmentId: scene.segments[0] ?? "", check: CHECK },
    });
    await silence(scene, stored.fingerprint);
    const silenced = { reason: "house_style", isRule: true, by: { name: "admin" } };
    expect((await repeated(scene))?.dismissal).toMatchObject(silenced);
    await save(scene, REPEATED, 1);
    expect((await repeated(scene, 1))?.dismissal).toMatchObject(silenced);
    await save(scene, "La porte verte verte.", 2);
    expect((await repeated(scene, 2))?.dismissal).toBeNull();
    const segmentId = scene.segments[2] ?? "";
    const typed = await checkTarget(scene.as.translator, { segmentId, text: REPEATED });
    expect(typed.flags.find(({ check }) => check === CHECK)?.dismissal).toMatchObject(silenced);
  });

  test("the project's severity holds for what is stored and what comes, and goes without a trace", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    await save(scene, REPEATED);
    const own = (await repeated(scene))?.severity;
    await writeSeverity(database.prisma, { projectId, check: CHECK }, "critical");
    await settleFlags(database.prisma, projectId, CHECK);
    expect(await repeated(scene)).toMatchObject({ severity: "critical" });
    await save(scene, REPEATED, 1);
    expect(await repeated(scene, 1)).toMatchObject({ severity: "critical" });
    await writeSeverity(database.prisma, { projectId, check: CHECK }, null);
    await settleFlags(database.prisma, projectId, CHECK);
    expect(await repeated(scene)).toMatchObject({ severity: own });
    expect(await repeated(scene, 1)).toMatchObject({ severity: own });
  });

  test("what became of the flags of a check is counted", async () => {
    const scene = await setScene(database);
    const record = async () =>
      (await findCheckRecords(database.prisma, scene.projectId)).find(
        ({ check }) => check === CHECK,
      );
    await save(scene, REPEATED);
    await save(scene, REPEATED, 1);
    await save(scene, "La porte verte verte.", 2);
    expect(await record()).toMatchObject({ open: 3, edited: 0, dismissed: 0 });
    const flagId = (await repeated(scene, 1))?.id ?? "";
    await dismissFlag(scene.as.editor, { flagId, reason: "correct" });
    await save(scene, "La maison rouge.");
    expect(await record()).toMatchObject({ open: 1, edited: 1, dismissed: 1 });
    // What comes back was not put right.
    await save(scene, REPEATED);
    expect(await record()).toMatchObject({ open: 2, edited: 0, dismissed: 1 });
    // A dismissed flag whose words go away proves nothing.
    await save(scene, "Elle est seule.", 1);
    expect(await record()).toMatchObject({ open: 2, edited: 0 });
  });
});
