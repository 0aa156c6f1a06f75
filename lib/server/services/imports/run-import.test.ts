import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimJob } from "../../db/jobs";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { prepareHere } from "../../jobs/prepare-here";
import { exportDocument } from "../exports/export-document";
import { listProjects } from "../projects/list-projects";
import { updateProject } from "../projects/update-project";
import { listSegments } from "../segments/list-segments";
import { jobOf, leftovers, queueTexts, TEXTS, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { cancelJob } from "./cancel-job";
import { listImports } from "./list-imports";
import { readJob } from "./read-job";
import { type Prepare, runImport } from "./run-import";
import { startImport } from "./start-import";

const NOTHING = { documents: 0, texts: 0 };
const SAMPLE = path.join(
  import.meta.dirname,
  "../../../../prisma/seed/documents/kazakhstan-ukraine",
);

describe.each(testEngines())("importing on $engine", ({ open }) => {
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

  const importSample = async () => {
    const bytes = (name: string) => new Uint8Array(readFileSync(path.join(SAMPLE, name)));
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "Kazakhstan: what next?",
      source: { name: "source.en.txt", bytes: bytes("source.en.txt") },
      target: { name: "target.fr.txt", bytes: bytes("target.fr.txt") },
    });
    await workOff(scene, "worker");
    return jobOf(scene, id);
  };

  test("makes a document of two texts, whose untouched export is the target that came in", async () => {
    const jobId = await queueTexts(scene);
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "queued", result: null });
    await workOff(scene, "worker");
    const { result, ...job } = await jobOf(scene, jobId);
    expect(job).toMatchObject({
      state: "done",
      progress: 1,
      problem: null,
      title: "Three sentences",
    });
    expect(result).toMatchObject({ segments: 3, omissions: 0, additions: 0 });
    const documentId = result?.documentId ?? "";
    const rows = await listSegments(scene.as.translator, { documentId, from: 0, to: 10 });
    expect(rows.map(({ source, paragraph, state }) => [source, paragraph, state])).toEqual([
      ["The President of Kazakhstan spoke on 5 January 2022.", 0, "initial"],
      ["Nobody in Moscow answered him.", 1, "initial"],
      ["The Kremlin waited for three days.", 1, "initial"],
    ]);
    const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    expect(content).toBe(TEXTS.target);
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
    expect((await scene.audit()).at(-2)).toMatchObject({
      action: "document.import",
      actorId: scene.userId("translator"),
    });
  });

  test("splits sentences by the project's own abbreviations, and repairs by the same", async () => {
    const texts = {
      source: "He paid the dept. Anna Miller owed nothing. The bank closed in 1912.",
      target: "Il paya le dépt. Anna Miller ne devait rien. La banque ferma en 1912.",
    };
    const { projectId } = scene;
    const sourcesOf = async () => {
      const jobId = await queueTexts(scene, texts);
      await workOff(scene, "worker");
      const documentId = (await jobOf(scene, jobId)).result?.documentId ?? "";
      const rows = await listSegments(scene.as.translator, { documentId, from: 0, to: 10 });
      return rows.map(({ source }) => source);
    };
    const dept = { neverFinal: [], removed: ["dept."] };
    const none = { neverFinal: [], removed: [] };
    await updateProject(scene.as.admin, {
      projectId,
      abbreviations: { source: dept, target: none },
    });
    expect(await sourcesOf()).toHaveLength(3);
    const both = {
      source: { neverFinal: ["dept"], removed: [] },
      target: { neverFinal: ["dépt."], removed: [] },
    };
    await updateProject(scene.as.admin, { projectId, abbreviations: both });
    expect(await sourcesOf()).toEqual([
      "He paid the dept. Anna Miller owed nothing.",
      "The bank closed in 1912.",
    ]);
  });

  test("takes the sample document through, with its residue as additions and flags where they count", async () => {
    const { state, result } = await importSample();
    expect(state).toBe("done");
    const documentId = result?.documentId ?? "";
    expect(result).toMatchObject({ omissions: 0, additions: 4 });
    expect(result?.flags).toBeGreaterThan(0);
    const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    const original = readFileSync(path.join(SAMPLE, "target.fr.txt"), "utf8");
    expect(content).toBe(original);
    const [project] = await listProjects(scene.as.translator);
    const summary = project?.documents.find(({ id }) => id === documentId);
    expect(summary).toMatchObject({ segments: result?.segments, openFlags: result?.flags });
  });

  test.each([
    ["one side is empty", { ...TEXTS, target: " \n" }, "empty-side"],
    ["one side is binary", { ...TEXTS, source: "%PDF-1.4" }, "binary-file"],
    ["both are one language", { ...TEXTS, target: TEXTS.source }, "same-language"],
    ["the sides are swapped", { source: TEXTS.target, target: TEXTS.source }, "swapped-sides"],
  ])("stores nothing when %s", async (_, texts, reason) => {
    await expect(queueTexts(scene, texts)).rejects.toMatchObject(refused("invalid", reason));
    expect(await database.prisma.job.count()).toBe(0);
    expect(await scene.audit()).toEqual([]);
  });

  test("goes on with texts that look unrelated when the person says that they belong together", async () => {
    const texts = {
      source: "The cat sleeps near the stove while soup is cooking. ".repeat(12),
      target: "Votre facture détaille les frais bancaires prélevés chaque trimestre. ".repeat(12),
    };
    const jobId = await queueTexts(scene, texts, true);
    await workOff(scene, "worker");
    const { state, result } = await jobOf(scene, jobId);
    expect(state).toBe("done");
    const documentId = result?.documentId ?? "";
    const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    expect(content).toBe(texts.target);
  });

  test("of texts that have nothing to do with each other fails with the reason, and leaves nothing", async () => {
    const jobId = await queueTexts(scene, {
      source: "The cat sleeps near the stove while soup is cooking. ".repeat(12),
      target: "Votre facture détaille les frais bancaires prélevés chaque trimestre. ".repeat(12),
    });
    await workOff(scene, "worker");
    expect(await jobOf(scene, jobId)).toMatchObject({
      state: "failed",
      problem: { reason: "unrelated-texts" },
      result: null,
    });
    expect(await leftovers(scene)).toEqual(NOTHING);
    expect(await listImports(scene.as.editor, { projectId: scene.projectId })).toMatchObject([
      { id: jobId, state: "failed" },
    ]);
  });

  test("can be cancelled while it waits", async () => {
    const jobId = await queueTexts(scene);
    expect(await cancelJob(scene.as.editor, { jobId })).toMatchObject({ state: "cancelled" });
    expect(await workOff(scene, "worker")).toBeUndefined();
    expect(await leftovers(scene)).toEqual(NOTHING);
    await expect(cancelJob(scene.as.editor, { jobId })).rejects.toMatchObject(
      refused("conflict", "job-ended"),
    );
  });

  test("cancelled while it runs leaves nothing", async () => {
    const jobId = await queueTexts(scene);
    const prepare: Prepare = async (texts, control) => {
      const prepared = await prepareHere(texts, control);
      await cancelJob(scene.as.editor, { jobId });
      return prepared;
    };
    await workOff(scene, "worker", prepare);
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "cancelled", result: null });
    expect(await leftovers(scene)).toEqual(NOTHING);
  });

  test("cancelled after it ended is refused, and the document stays", async () => {
    const jobId = await queueTexts(scene);
    await workOff(scene, "worker");
    await expect(cancelJob(scene.as.editor, { jobId })).rejects.toMatchObject(
      refused("conflict", "job-ended"),
    );
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
  });

  test("that crashed half-way is done by the next worker, without a trace of the first", async () => {
    const jobId = await queueTexts(scene);
    const first = await claimJob(database.prisma, "first");
    await database.prisma.document.create({
      data: {
        projectId: scene.projectId,
        title: "Half",
        sourceLanguage: "en",
        targetLanguage: "fr",
        format: "plain-text",
        facts: {},
        jobId,
        createdById: scene.userId("translator"),
      },
    });
    expect(first?.id).toBe(jobId);
    await loseLease(jobId);
    expect(await workOff(scene, "second")).toMatchObject({ id: jobId, attempts: 2 });
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "done", result: { segments: 3 } });
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
  });

  test("that another worker has taken over is left to it, even in the middle of storing", async () => {
    const jobId = await queueTexts(scene);
    const slow = await claimJob(database.prisma, "slow");
    if (!slow) throw new Error("no job");
    let finishOther: () => void = () => {};
    const mayFinish = new Promise<void>((resolve) => {
      finishOther = resolve;
    });
    let other: Promise<unknown> = Promise.resolve();
    const prepareSlowly: Prepare = async (texts, control) => {
      const prepared = await prepareHere(texts, control);
      await loseLease(jobId);
      other = workOff(scene, "quick", async (...given) => {
        const done = await prepareHere(...given);
        await mayFinish;
        return done;
      });
      await untilWorker(jobId, "quick");
      return prepared;
    };
    await runImport({ database, job: slow, worker: "slow", prepare: prepareSlowly });
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "running" });
    finishOther();
    await other;
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "done" });
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });
  });

  test("a worker that lost its job does not remove the document that the next one is storing", async () => {
    const jobId = await queueTexts(scene);
    const slow = await claimJob(database.prisma, "slow");
    if (!slow) throw new Error("no job");
    const prepare: Prepare = async (texts, control) => {
      await loseLease(jobId);
      await claimJob(database.prisma, "quick");
      const { projectId } = scene;
      const languages = { sourceLanguage: "en", targetLanguage: "fr", format: "plain-text" };
      const createdById = scene.userId("translator");
      const title = "In the making";
      await database.prisma.document.create({
        data: { projectId, title, ...languages, facts: {}, jobId, createdById },
      });
      return prepareHere(texts, control);
    };
    await runImport({ database, job: slow, worker: "slow", prepare });
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 1 });
  });

  test("an error that nobody foresaw leaves the job to be tried again, and nothing half-stored", async () => {
    const jobId = await queueTexts(scene);
    const crash: Prepare = () => Promise.reject(new Error("crash"));
    await expect(workOff(scene, "worker", crash)).rejects.toThrow("crash");
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 1 });
    await loseLease(jobId);
    await workOff(scene, "worker");
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "done" });
  });

  test("somebody outside the project finds no job", async () => {
    const jobId = await queueTexts(scene);
    await expect(readJob(scene.as.outsider, { jobId })).rejects.toMatchObject(refused("not-found"));
  });

  const loseLease = (id: string) =>
    database.prisma.job.update({ where: { id }, data: { leaseUntil: new Date(0) } });
  const untilWorker = async (id: string, worker: string) => {
    await expect
      .poll(() => database.prisma.job.findUnique({ where: { id } }), { timeout: 10_000 })
      .toMatchObject({ worker });
  };
});
