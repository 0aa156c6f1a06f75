import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_CUSTOM_CHECKS } from "../../../schemas/custom-check";
import { claimJob } from "../../db/jobs";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { listChecks } from "../checks/list-checks";
import { updateCheck } from "../checks/update-check";
import { dismissFlag } from "../flags/dismiss-flag";
import { checkTarget } from "../segments/check-target";
import { saveTarget } from "../segments/save-target";
import { HOUSE_WORD, madeCheck } from "../testing/custom-check-verbs";
import { queueTexts, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { createCustomCheck } from "./create-custom-check";
import { deleteCustomCheck } from "./delete-custom-check";
import { readRecheck } from "../rechecks/read-recheck";
import { runRecheck } from "../rechecks/run-recheck";
import { tryCustomCheck } from "./try-custom-check";
import { updateCustomCheck } from "./update-custom-check";

describe.each(testEngines())("the checks that a project makes, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const recheck = async (scene: Scene) => {
    for (;;) {
      const job = await claimJob(database.prisma, "worker");
      if (!job) return;
      await runRecheck({ database, job, worker: "worker" });
      expect(await readRecheck(scene.as.translator, scene)).toBeDefined();
    }
  };
  const flagged = async (scene: Scene, { checkId }: { checkId: string }, position = 0) =>
    (await scene.row(position)).flags.filter(({ check }) => check === `custom:${checkId}`);
  const write = async (scene: Scene, text: string, position = 0) => {
    const { id: segmentId, version } = await scene.row(position);
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };

  test("mark the segments that there are, after a while, and leave other flags alone", async () => {
    const scene = await setScene(database);
    await scene.flag("major");
    const check = await madeCheck(scene);
    expect(await flagged(scene, check)).toEqual([]);
    expect(await readRecheck(scene.as.translator, scene)).toEqual({
      progress: 0,
      hasFailed: false,
    });
    await recheck(scene);
    expect(await readRecheck(scene.as.translator, scene)).toEqual({
      progress: null,
      hasFailed: false,
    });
    expect(await flagged(scene, check)).toMatchObject([
      {
        start: 3,
        end: 9,
        severity: "major",
        suggestion: "demeure",
        message: { fr: HOUSE_WORD.why },
      },
    ]);
    expect((await scene.row()).flags.map((flag) => flag.check)).toContain("test-check");
    expect(await flagged(scene, check, 1)).toEqual([]);
  });

  test("mark what is typed, saved and imported", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene, {
      sourcePattern: "alone|Moscow",
      targetPattern: "seule|Moscou",
    });
    const { id: segmentId } = await scene.row(1);
    const typed = await checkTarget(scene.as.translator, {
      segmentId,
      text: "Elle est bien seule.",
    });
    expect(typed.flags).toMatchObject([{ check: `custom:${check.checkId}`, start: 14 }]);
    await write(scene, "Elle est toute seule.", 1);
    expect(await flagged(scene, check, 1)).toMatchObject([{ start: 15 }]);
    await recheck(scene);
    await queueTexts(scene);
    await workOff(scene, "worker");
    const imported = {
      check: `custom:${check.checkId}`,
      segment: { source: { contains: "Moscow" } },
    };
    expect(await database.prisma.flag.count({ where: imported })).toBe(1);
  });

  test("are known by name, with what became of their flags, and can be off", async () => {
    const scene = await setScene(database);
    const { projectId, as } = scene;
    const { checkId } = await madeCheck(scene);
    await recheck(scene);
    await write(scene, "La demeure rouge.");
    const listed = async () =>
      (await listChecks(as.translator, { projectId })).find(({ id }) => id.endsWith(checkId));
    expect(await listed()).toMatchObject({
      title: { en: "House word" },
      custom: { targetPattern: "maison", version: 1 },
      isOn: true,
      record: { open: 0, edited: 1, dismissed: 0 },
    });
    await updateCheck(as.admin, { projectId, check: `custom:${checkId}`, isOn: false });
    expect(await listed()).toMatchObject({ isOn: false });
    await write(scene, "La maison rouge.");
    expect(await flagged(scene, { checkId })).toEqual([]);
    expect((await scene.audit()).find(({ action }) => action === "check.update")).toMatchObject({
      details: { check: "House word" },
    });
  });

  test("of another project find nothing here", async () => {
    const [scene, other] = [await setScene(database), await setScene(database)];
    const check = await madeCheck(other);
    await write(scene, "La maison.");
    await recheck(other);
    expect(await flagged(scene, check)).toEqual([]);
    await expect(
      deleteCustomCheck(scene.as.admin, { ...check, projectId: scene.projectId }),
    ).rejects.toMatchObject(refused("not-found"));
  });

  test("change: their flags follow, dismissals stay, nothing counts as an edit", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene, { targetPattern: "maison|rouge" });
    await recheck(scene);
    const [house] = await flagged(scene, check);
    await dismissFlag(scene.as.editor, { flagId: house?.id ?? "", reason: "correct" });
    const change = { ...HOUSE_WORD, ...check, version: 1, severity: "critical" as const };
    await updateCustomCheck(scene.as.admin, change);
    await recheck(scene);
    expect(await flagged(scene, check)).toMatchObject([
      { start: 3, severity: "critical", dismissal: { reason: "correct" } },
    ]);
    expect(await database.prisma.flagOutcome.count()).toBe(0);
    await expect(updateCustomCheck(scene.as.admin, change)).rejects.toMatchObject(
      refused("conflict", "check-changed"),
    );
  });

  test("go with their flags, and with what was said of them", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene);
    await recheck(scene);
    const [flag] = await flagged(scene, check);
    await dismissFlag(scene.as.editor, { flagId: flag?.id ?? "", reason: "correct" });
    await deleteCustomCheck(scene.as.admin, check);
    expect(await flagged(scene, check)).toEqual([]);
    expect(
      await database.prisma.dismissal.count({ where: { segmentId: scene.segments[0] ?? "" } }),
    ).toBe(0);
    await recheck(scene);
    await expect(deleteCustomCheck(scene.as.admin, check)).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test("a segment that is written meanwhile is looked at once more", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene);
    const job = await claimJob(database.prisma, "worker");
    if (!job) throw new Error("no job");
    const [running] = await Promise.all([
      runRecheck({ database, job, worker: "worker" }),
      write(scene, "Une autre maison rouge."),
    ]);
    expect(running).toBeUndefined();
    expect(await flagged(scene, check)).toMatchObject([{ start: 10 }]);
  });

  test("wait for one look when they change twice", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene);
    await updateCustomCheck(scene.as.admin, { ...HOUSE_WORD, ...check, version: 1 });
    const where = { projectId: scene.projectId, kind: "recheck" };
    expect(await database.prisma.job.count({ where })).toBe(1);
    await recheck(scene);
  });

  test.each([
    ["a pattern that cannot be used", { targetPattern: "a(" }, refused("invalid", "bad-pattern")],
    ["a name that is taken", {}, refused("conflict", "check-name-taken")],
  ])("are refused with %s, and nothing is stored", async (_, fields, refusal) => {
    const scene = await setScene(database);
    const { projectId } = await madeCheck(scene);
    await recheck(scene);
    const input = { ...HOUSE_WORD, ...fields, projectId };
    await expect(createCustomCheck(scene.as.admin, input)).rejects.toMatchObject(refusal);
    expect(await database.prisma.customCheck.count({ where: { projectId } })).toBe(1);
  });

  test("are a hundred at most", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    const createdById = scene.userId("admin");
    await database.prisma.customCheck.createMany({
      data: Array.from({ length: MAX_CUSTOM_CHECKS }, (__, index) => ({
        ...HOUSE_WORD,
        name: `Check ${index}`,
        projectId,
        createdById,
      })),
    });
    await expect(madeCheck(scene)).rejects.toMatchObject(refused("too-large", "too-many-checks"));
  });

  test("are tried on the project's segments or on a text, by who may make them, and nothing is stored", async () => {
    const scene = await setScene(database);
    const { as, projectId, segments, documentId } = scene;
    const { name: _name, why: _why, severity: _s, category: _c, ...patterns } = HOUSE_WORD;
    const input = { ...patterns, projectId, sample: null };
    expect(await tryCustomCheck(as.admin, input)).toMatchObject({
      looked: 3,
      isAll: true,
      unsearched: 0,
      segments: 1,
      items: [
        {
          place: { segmentId: segments[0], documentId, number: 1 },
          marks: [{ side: "target", start: 3, end: 9, suggestion: "demeure" }],
        },
      ],
    });
    const sample = { source: "", target: "Ma maison." };
    expect(await tryCustomCheck(as.admin, { ...input, sample })).toMatchObject({
      segments: 1,
      items: [{ place: null, marks: [{ start: 3 }] }],
    });
    await expect(tryCustomCheck(as.editor, input)).rejects.toMatchObject(refused("forbidden"));
    await expect(
      tryCustomCheck(as.admin, { ...input, targetPattern: String.raw`(a)\1` }),
    ).rejects.toMatchObject({
      reason: "bad-pattern",
      details: { field: "targetPattern", fault: "back-reference", at: 4 },
    });
    expect(await scene.audit()).toEqual([]);
  });
});
