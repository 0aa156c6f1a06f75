import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FACTS_VERSION, learnFacts } from "../../../flagging/document-facts";
import { claimJob } from "../../db/jobs";
import { findFacts, LEARN, updateFacts } from "../../db/learning";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { deleteDocument } from "../documents/delete-document";
import { dismissFlag } from "../flags/dismiss-flag";
import { documentFacts } from "../segments/document-facts-cache";
import { saveTarget } from "../segments/save-target";
import { type Scene, setScene } from "../testing/scene";
import { workOffLearning } from "../testing/work-off-learning";
import { workOffRechecks } from "../testing/work-off-rechecks";

/** A document that writes straight marks, until somebody begins to write guillemets. */
const SAYINGS = {
  segments: [
    { source: "He said “yes”.", machineTarget: "Il a dit “oui”." },
    { source: "She said “no”.", machineTarget: 'Elle a dit "non".' },
    { source: "They left.", machineTarget: "Ils sont partis." },
  ],
};

describe.each(testEngines())("learning from what was edited on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database, SAYINGS);
  });
  afterAll(() => database.close());

  const save = async (position: number, text: string) => {
    const { id: segmentId, version } = await scene.row(position);
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const jobs = (kind: string) =>
    database.prisma.job.findMany({ where: { kind }, orderBy: { id: "asc" } });
  const stored = async () => (await findFacts(database.prisma, scene.documentId))?.facts;
  const checksOn = async (position: number) =>
    (await scene.row(position)).flags.map(({ check }) => check);

  test("waits for what else is written, and is queued once", async () => {
    await save(0, "Il a dit « oui ».");
    await save(2, "Elles sont parties.");
    const [job, ...more] = await jobs(LEARN);
    expect(more).toEqual([]);
    expect(job?.payload).toEqual({ documentId: scene.documentId });
    expect(job && job.dueAt.getTime() - job.createdAt.getTime()).toBeGreaterThan(10_000);
    expect(await claimJob(database.prisma, "worker", LEARN)).toBeUndefined();
  });

  test("stores what the texts of now teach, and looks again at what depends on it", async () => {
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    expect(await checksOn(1)).toEqual([]);
    await workOffLearning(database);
    expect(await stored()).toMatchObject({ version: FACTS_VERSION, quotation: "guillemets" });
    await workOffRechecks(database);
    expect(await checksOn(1)).toEqual(["quotation-marks", "quotation-marks"]);
  });

  test("looks at nothing again when the document teaches the same", async () => {
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    await workOffLearning(database);
    await workOffRechecks(database);
    const rechecks = await jobs("recheck");
    await save(2, "Elles sont parties.");
    await workOffLearning(database);
    expect(await jobs("recheck")).toEqual(rechecks);
    // One that is done is kept until the next one is.
    expect((await jobs(LEARN)).map(({ state }) => state)).toEqual(["done"]);
  });

  test("asks only for the segments that mention what changed", async () => {
    await workOffLearning(database, scene.documentId);
    await workOffRechecks(database);
    await save(2, "Partis avec Kowalsky.");
    await database.prisma.segment.update({
      where: { id: scene.segments[2] ?? "" },
      data: { source: "They left with Kowalsky." },
    });
    await workOffLearning(database);
    const [job] = (await jobs("recheck")).slice(-1);
    expect(job?.payload).toEqual({ documentId: scene.documentId, mentioning: ["Kowalsky"] });
    const before = await database.prisma.flag.findMany({ orderBy: { id: "asc" } });
    await workOffRechecks(database);
    const after = await database.prisma.flag.findMany({ orderBy: { id: "asc" } });
    expect(after.filter(({ segmentId }) => segmentId !== scene.segments[2])).toEqual(
      before.filter(({ segmentId }) => segmentId !== scene.segments[2]),
    );
  });

  test("leaves what was decided on a flag", async () => {
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    await workOffLearning(database);
    await workOffRechecks(database);
    const [flag] = (await scene.row(1)).flags;
    await dismissFlag(scene.as.editor, { flagId: flag?.id ?? "", reason: "correct" });
    await save(0, "Il a dit “oui”.");
    await workOffLearning(database);
    await workOffRechecks(database);
    expect(await checksOn(1)).toEqual([]);
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    await workOffLearning(database);
    await workOffRechecks(database);
    const [again] = (await scene.row(1)).flags;
    expect(again).toMatchObject({ check: flag?.check, dismissal: { reason: "correct" } });
  });

  test("tells every process by a revision", async () => {
    const before = await documentFacts(database.prisma, scene.documentId);
    // As another process does it, which shares no memory with this one.
    await updateFacts(
      database.prisma,
      { documentId: scene.documentId, revision: 0 },
      { ...before, names: ["Kowalsky"] },
    );
    const after = await documentFacts(database.prisma, scene.documentId);
    expect(after.names).toEqual(["Kowalsky"]);
  });

  test("begins anew when somebody else has learnt meanwhile", async () => {
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    const { prisma, documentId } = { ...database, documentId: scene.documentId };
    const facts = learnFacts([], { source: "en", target: "fr" }, loadLanguageKnowledge());
    expect(await updateFacts(prisma, { documentId, revision: 0 }, facts)).toBe(true);
    expect(await updateFacts(prisma, { documentId, revision: 0 }, facts)).toBe(false);
    expect(await updateFacts(prisma, { documentId, revision: 1 }, facts)).toBe(true);
  });

  test("has nothing to do for a document that is gone", async () => {
    await save(0, "Il a dit «\u00a0oui\u00a0».");
    await deleteDocument(scene.as.admin, { documentId: scene.documentId });
    await workOffLearning(database);
    expect((await jobs(LEARN)).map(({ state }) => state)).toEqual(["done"]);
  });
});
