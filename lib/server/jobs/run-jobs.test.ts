import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimJob } from "../db/jobs";
import { type TestDatabase, testEngines } from "../db/testing/test-databases";
import { cancelJob } from "../services/imports/cancel-job";
import type { Prepare } from "../services/imports/run-import";
import { jobOf, leftovers, queueTexts } from "../services/testing/import-texts";
import { createTerm } from "../services/terms/create-term";
import { readTermRecheck } from "../services/terms/read-term-recheck";
import { type Scene, setScene } from "../services/testing/scene";
import { HOUSE } from "../services/testing/term-verbs";
import { prepareHere } from "./prepare-here";
import { type JobRunner, startJobRunner } from "./run-jobs";

describe.each(testEngines())("the job runner on $engine", ({ engine, open }) => {
  let database: TestDatabase;
  let scene: Scene;
  const runners: JobRunner[] = [];

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterEach(() => {
    for (const runner of runners.splice(0)) runner.stop();
  });
  afterAll(() => database.close());

  const start = (prepare: Prepare = prepareHere) => runners.push(startJobRunner(database, prepare));
  const ended = (jobId: string, state: string) =>
    expect.poll(() => jobOf(scene, jobId), { timeout: 15_000 }).toMatchObject({ state });

  test("takes what is queued, before and after it starts", async () => {
    const before = await queueTexts(scene);
    start();
    const after = await queueTexts(scene);
    await ended(before, "done");
    await ended(after, "done");
    expect(await leftovers(scene)).toEqual({ documents: 2, texts: 0 });
  });

  test("tells the planner how many segments there are now", async () => {
    start();
    await ended(await queueTexts(scene), "done");
    const known = async () => {
      const [row] = await database.prisma.$queryRaw<{ rows: number }[]>`
        SELECT "reltuples"::int AS "rows" FROM pg_class WHERE "oid" = '"segments"'::regclass`;
      return row?.rows;
    };
    await expect.poll(known, { timeout: 15_000 }).toBeGreaterThan(0);
  });

  test("goes on with what a process that is gone was doing", async () => {
    const jobId = await queueTexts(scene);
    await claimJob(database.prisma, "gone");
    const { projectId } = scene;
    const createdById = scene.userId("translator");
    const languages = { sourceLanguage: "en", targetLanguage: "fr", format: "plain-text" };
    await database.prisma.document.create({
      data: { projectId, title: "Half", ...languages, facts: {}, jobId, createdById },
    });
    // PostgreSQL may have other processes: there the lease must run out by itself.
    if (engine === "postgresql") {
      await database.prisma.job.update({ where: { id: jobId }, data: { leaseUntil: new Date(0) } });
    }
    start();
    await ended(jobId, "done");
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
  });

  test("ends an import that is cancelled while the engines run, and leaves nothing", async () => {
    let hasStarted: () => void = () => {};
    const running = new Promise<void>((resolve) => {
      hasStarted = resolve;
    });
    let hasEnded: () => void = () => {};
    const stopped = new Promise<void>((resolve) => {
      hasEnded = resolve;
    });
    start((_texts, { signal }) => {
      hasStarted();
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          hasEnded();
          reject(signal.reason);
        });
      });
    });
    const jobId = await queueTexts(scene);
    await running;
    await cancelJob(scene.as.editor, { jobId });
    await stopped;
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "cancelled" });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  });

  test("looks at segments again while an import is running", async () => {
    start((_texts, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    });
    const jobId = await queueTexts(scene);
    await ended(jobId, "running");
    const { projectId } = scene;
    await createTerm(scene.as.translator, { ...HOUSE, projectId });
    await expect
      .poll(() => readTermRecheck(scene.as.translator, { projectId }), { timeout: 15_000 })
      .toEqual({ isRunning: false });
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "running" });
    await cancelJob(scene.as.editor, { jobId });
  });

  test("outlives a job that crashes, and tries it again", async () => {
    let crashes = 1;
    start(async (...given) => {
      if (crashes-- > 0) throw new Error("crash");
      return prepareHere(...given);
    });
    const first = await queueTexts(scene);
    const second = await queueTexts(scene);
    await ended(second, "done");
    expect(await jobOf(scene, first)).toMatchObject({ state: "done" });
  });

  test("takes nothing once it is stopped", async () => {
    start();
    for (const runner of runners.splice(0)) runner.stop();
    const jobId = await queueTexts(scene);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "queued" });
  });
});
