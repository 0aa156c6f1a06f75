import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimJob, failExhaustedJobs, releaseJob } from "../../db/jobs";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { insertFlags } from "../../db/flags";
import { updateCheck } from "../checks/update-check";
import { deleteDocument } from "../documents/delete-document";
import { createFlagRule } from "../flags/create-flag-rule";
import { declineFlagRule } from "../flags/decline-flag-rule";
import { dismissFlag } from "../flags/dismiss-flag";
import { listFlagRules } from "../flags/list-flag-rules";
import { reopenFlag } from "../flags/reopen-flag";
import { HOUSE_WORD, madeCheck } from "../testing/custom-check-verbs";
import { queueTexts, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { workOffRechecks } from "../testing/work-off-rechecks";
import { updateProject } from "../projects/update-project";
import { checkTarget } from "../segments/check-target";
import { readDocument } from "../documents/read-document";
import { deleteCustomCheck } from "../custom-checks/delete-custom-check";
import { readRecheck } from "./read-recheck";
import { repeatRecheck } from "./repeat-recheck";
import { updateCustomCheck } from "../custom-checks/update-custom-check";

/** What LanguageTool said once; no server is set up here that could be asked again. */
const unaskedFlag = ({ segments }: Scene) => ({
  segmentId: segments[0] ?? "",
  check: "languagetool",
  category: "fluency/grammar",
  severity: "minor" as const,
  side: "target" as const,
  start: 0,
  end: 3,
  message: { en: "A word.", fr: "Un mot." },
  suggestion: null,
  fingerprint: "languagetool|target|qui",
});

/** The same word in three segments: equal dismissals of it propose a rule. */
const HOUSES = {
  segments: [1, 2, 3].map((number) => ({
    source: `House number ${number}.`,
    machineTarget: `La maison numéro ${number}.`,
  })),
};

describe.each(testEngines())("looking at a project's segments again, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const recheck = () => workOffRechecks(database);
  const crash = async () => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const job = await claimJob(database.prisma, "worker");
      await releaseJob(database.prisma, { id: job?.id ?? "", worker: "worker" });
    }
    return failExhaustedJobs(database.prisma);
  };
  const flagOf = async (scene: Scene, { checkId }: { checkId: string }, position = 0) => {
    const { flags } = await scene.row(position);
    return flags.find(({ check }) => check === `custom:${checkId}`);
  };
  const dismissAll = async (scene: Scene, check: { checkId: string }) => {
    for (const position of scene.segments.keys()) {
      const flagId = (await flagOf(scene, check, position))?.id ?? "";
      await dismissFlag(scene.as.editor, { flagId, reason: "correct" });
    }
  };

  test("is told of when it failed too often, until somebody has it done again", async () => {
    const scene = await setScene(database);
    const { projectId, as } = scene;
    const check = await madeCheck(scene);
    const [failed] = await crash();
    expect(
      await database.prisma.job.findUniqueOrThrow({ where: { id: failed ?? "" } }),
    ).toMatchObject({ state: "failed", problem: { reason: "recheck-crashed" } });
    expect(await readRecheck(as.translator, scene)).toEqual({ progress: null, hasFailed: true });
    await repeatRecheck(as.admin, { projectId });
    expect(await readRecheck(as.translator, scene)).toEqual({ progress: 0, hasFailed: false });
    await recheck();
    expect(await readRecheck(as.translator, scene)).toEqual({ progress: null, hasFailed: false });
    expect(await flagOf(scene, check)).toMatchObject({ start: 3 });
  });

  test("is asked for with all of the project's own checks where nothing failed", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene);
    await recheck();
    await database.prisma.flag.deleteMany({ where: { segment: { documentId: scene.documentId } } });
    await repeatRecheck(scene.as.admin, { projectId: scene.projectId });
    await recheck();
    expect(await flagOf(scene, check)).toMatchObject({ start: 3 });
  });

  test("leaves the flags that it finds again as they are", async () => {
    const scene = await setScene(database);
    const check = await madeCheck(scene);
    await recheck();
    const before = await flagOf(scene, check);
    await updateCheck(scene.as.admin, {
      projectId: scene.projectId,
      check: before?.check ?? "",
      severity: "critical",
    });
    await repeatRecheck(scene.as.admin, { projectId: scene.projectId });
    await recheck();
    expect(await flagOf(scene, check)).toMatchObject({ id: before?.id, severity: "critical" });
    const change = { ...HOUSE_WORD, ...check, version: 1, why: "We say otherwise." };
    await updateCustomCheck(scene.as.admin, change);
    await recheck();
    const after = await flagOf(scene, check);
    expect(after).toMatchObject({ message: { fr: "We say otherwise." }, severity: "critical" });
    expect(after?.id).not.toBe(before?.id);
  });

  test("after a deletion leaves nothing that an import would bring back or a rule be proposed for", async () => {
    const scene = await setScene(database, HOUSES);
    const { projectId, as } = scene;
    const check = await madeCheck(scene);
    await recheck();
    await dismissAll(scene, check);
    expect((await listFlagRules(as.admin, { projectId })).proposals).toHaveLength(1);
    const { fingerprint } = await database.prisma.flag.findFirstOrThrow({
      where: { segment: { documentId: scene.documentId } },
    });
    await createFlagRule(as.editor, { projectId, fingerprint, reason: "correct" });
    await updateCheck(as.admin, {
      projectId,
      check: `custom:${check.checkId}`,
      isOn: false,
      severity: "minor",
    });
    await database.prisma.segment.update({
      where: { id: scene.segments[2] ?? "" },
      data: { documentId: null, retiredIntoId: scene.segments[1] ?? "" },
    });
    await deleteCustomCheck(as.admin, check);
    await recheck();
    expect(await listFlagRules(as.admin, { projectId })).toEqual({ rules: [], proposals: [] });
    expect(await remains(projectId, check)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("a deletion forgets what was dismissed in documents that are gone", async () => {
    const scene = await setScene(database, HOUSES);
    const check = await madeCheck(scene);
    await recheck();
    await dismissAll(scene, check);
    await deleteDocument(scene.as.admin, { documentId: scene.documentId });
    expect(await remains(scene.projectId, check)).toContain(3);
    await deleteCustomCheck(scene.as.admin, check);
    await recheck();
    expect(await remains(scene.projectId, check)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("what is said of a check's flags is told by its name, also when it is gone", async () => {
    const scene = await setScene(database, HOUSES);
    const { projectId, as } = scene;
    const check = await madeCheck(scene);
    await recheck();
    await dismissAll(scene, check);
    const flagId = (await flagOf(scene, check))?.id ?? "";
    const { fingerprint } = await database.prisma.flag.findUniqueOrThrow({
      where: { id: flagId },
    });
    await declineFlagRule(as.editor, { projectId, fingerprint });
    await createFlagRule(as.editor, { projectId, fingerprint, reason: "correct" });
    await reopenFlag(as.editor, { flagId });
    await deleteCustomCheck(as.admin, check);
    await recheck();
    const told = (await scene.audit()).filter(({ action }) => action.startsWith("flag"));
    expect(told.map(({ action }) => action)).toEqual([
      "flag.dismiss",
      "flag.dismiss",
      "flag.dismiss",
      "flag-rule.decline",
      "flag-rule.create",
      "flag.reopen",
    ]);
    for (const { details } of told) expect(details).toMatchObject({ check: HOUSE_WORD.name });
  });

  test("with every check follows the variant of the language, and leaves what nobody was asked about", async () => {
    const scene = await setScene(database, {
      segments: [{ source: "Who is there?", machineTarget: "Qui est là?" }],
    });
    const { projectId, documentId, as } = scene;
    await insertFlags(database.prisma, [unaskedFlag(scene)]);
    const segmentId = scene.segments[0] ?? "";
    const typed = async () =>
      (await checkTarget(as.translator, { segmentId, text: "Là-bas?" })).flags.length;
    expect(await typed()).toBe(1);
    await updateProject(as.admin, { projectId, targetLanguage: "fr-CA" });
    expect(await readDocument(as.translator, { documentId })).toMatchObject({
      targetLanguage: "fr-CA",
    });
    expect(await typed()).toBe(0);
    await recheck();
    const stored = async () => (await scene.row()).flags.map(({ check }) => check).toSorted();
    expect(await stored()).toEqual(["languagetool"]);
    await updateProject(as.admin, { projectId, targetLanguage: "fr" });
    await recheck();
    expect(await stored()).toEqual(["french-spacing", "languagetool"]);
    await updateProject(as.admin, { projectId, targetLanguage: "fr-CA" });
    await recheck();
    expect(await stored()).toEqual(["languagetool"]);
    expect(await database.prisma.flagOutcome.count({ where: { segmentId } })).toBe(0);
    await expect(
      updateProject(as.admin, { projectId, targetLanguage: "es" }),
    ).rejects.toMatchObject(refused("invalid", "other-language"));
    await updateProject(as.admin, { projectId, targetLanguage: "fr-CA" });
    expect(await readRecheck(as.admin, { projectId })).toMatchObject({ progress: null });
    expect((await scene.audit()).map(({ details }) => details)).toEqual([
      { targetLanguage: "fr-CA" },
      { targetLanguage: "fr" },
      { targetLanguage: "fr-CA" },
      { targetLanguage: "fr-CA" },
    ]);
  });

  test("an import that was asked for in another variant follows", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    await queueTexts(scene);
    await database.prisma.job.updateMany({
      where: { projectId },
      data: { createdAt: new Date(0) },
    });
    await updateProject(scene.as.admin, { projectId, targetLanguage: "fr-CH" });
    await workOff(scene, "worker");
    const where = { projectId, targetLanguage: "fr-CH" };
    expect(await database.prisma.document.count({ where })).toBe(2);
    await recheck();
  });

  const remains = async (projectId: string, { checkId }: { checkId: string }) => {
    const { prisma } = database;
    const check = `custom:${checkId}`;
    const fingerprint = { startsWith: check };
    return Promise.all([
      prisma.flag.count({ where: { check } }),
      prisma.flagRule.count({ where: { check } }),
      prisma.flagOutcome.count({ where: { check } }),
      prisma.checkSeverity.count({ where: { projectId, check } }),
      prisma.declinedRule.count({ where: { fingerprint } }),
      prisma.dismissal.count({ where: { fingerprint } }),
      prisma.keptDismissal.count({ where: { fingerprint } }),
    ]);
  };
});
