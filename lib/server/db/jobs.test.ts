import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { jobOf, leftovers, queueTexts } from "../services/testing/import-texts";
import { type Scene, setScene } from "../services/testing/scene";
import { beatJob, cancelJob, claimJob, failExhaustedJobs, finishJob, releaseAllJobs } from "./jobs";
import { type TestDatabase, testEngines } from "./testing/test-databases";

const PROGRESS = { phase: "align", progress: 0.25 };
const DONE = { state: "done", result: {} } as const;

describe.each(testEngines())("the queue of jobs on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const claim = (worker: string) => claimJob(database.prisma, worker);
  const loseLease = (id: string) =>
    database.prisma.job.update({ where: { id }, data: { leaseUntil: new Date(0) } });

  test("gives each job to one of the workers that ask at once, the oldest first", async () => {
    const ids = [await queueTexts(scene), await queueTexts(scene), await queueTexts(scene)];
    expect(await claim("first")).toMatchObject({ id: ids[0], attempts: 1, kind: "import" });
    const rest = await Promise.all(["a", "b", "c", "d"].map(claim));
    const given = rest.flatMap((job) => (job ? [job.id] : []));
    expect(new Set(given)).toEqual(new Set(ids.slice(1)));
    expect(given).toHaveLength(2);
  });

  test("leaves a job with its worker while the worker gives signs of life", async () => {
    const id = await queueTexts(scene);
    await claim("first");
    await loseLease(id);
    expect(await beatJob(database.prisma, { id, worker: "first" }, PROGRESS)).toBe(true);
    expect(await claim("second")).toBeUndefined();
    expect(await jobOf(scene, id)).toMatchObject({ state: "running", ...PROGRESS });
  });

  test("gives a silent worker's job to another, and the first has no say in it any more", async () => {
    const id = await queueTexts(scene);
    await claim("first");
    await loseLease(id);
    expect(await claim("second")).toMatchObject({ id, attempts: 2 });
    const first = { id, worker: "first" };
    expect(await beatJob(database.prisma, first, PROGRESS)).toBe(false);
    expect(await finishJob(database.prisma, first, DONE)).toBe(false);
    expect(await leftovers(scene)).toMatchObject({ texts: 1 });
    expect(await jobOf(scene, id)).toMatchObject({ state: "running", progress: 0 });
  });

  test("of two workers that find a silent one's job, gives it to one", async () => {
    const id = await queueTexts(scene);
    await claim("first");
    await loseLease(id);
    const claims = await Promise.all([claim("a"), claim("b"), claim("c")]);
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test("fails a job that lost its worker too often, and keeps nothing of it", async () => {
    const id = await queueTexts(scene);
    for (const worker of ["first", "second", "third"]) {
      expect(await failExhaustedJobs(database.prisma)).toEqual([]);
      expect(await claim(worker)).toMatchObject({ id });
      await loseLease(id);
    }
    await database.prisma.document.create({
      data: {
        projectId: scene.projectId,
        title: "Half",
        sourceLanguage: "en",
        targetLanguage: "fr",
        format: "plain-text",
        facts: {},
        jobId: id,
        createdById: scene.userId("translator"),
      },
    });
    expect(await claim("fourth")).toBeUndefined();
    expect(await failExhaustedJobs(database.prisma)).toEqual([id]);
    expect(await jobOf(scene, id)).toMatchObject({
      state: "failed",
      problem: { reason: "import-crashed" },
    });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  });

  test("lets no worker go on with a job that was cancelled", async () => {
    const id = await queueTexts(scene);
    await claim("first");
    expect(await cancelJob(database.prisma, id)).toBe(true);
    const key = { id, worker: "first" };
    expect(await beatJob(database.prisma, key, PROGRESS)).toBe(false);
    expect(await finishJob(database.prisma, key, DONE)).toBe(false);
    expect(await claim("second")).toBeUndefined();
    expect(await cancelJob(database.prisma, id)).toBe(false);
  });

  test("gives everything back when the only process starts again", async () => {
    const id = await queueTexts(scene);
    await claim("before the restart");
    await releaseAllJobs(database.prisma);
    expect(await claim("after the restart")).toMatchObject({ id, attempts: 2 });
  });
});
