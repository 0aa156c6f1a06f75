import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimJob, failExhaustedJobs } from "../../db/jobs";
import { MEMORY_IMPORT } from "../../db/memory-files";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { tmxFile } from "../testing/memory-verbs";
import { refused, type Scene, setScene } from "../testing/scene";
import { workOffMemory } from "../testing/work-off-memory";
import { deleteMemoryFile } from "./delete-memory-file";
import { exportMemory } from "./export-memory";
import { importMemory } from "./import-memory";
import { listMatches } from "./list-matches";
import { readMemory } from "./read-memory";
import { runMemoryImport } from "./run-memory-import";

const unit = (source: string, target: string, languages = ["en-GB", "fr-CA"]) =>
  [
    [languages[0] ?? "", source],
    [languages[1] ?? "", target],
  ] as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each(testEngines())("files of a translation memory on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const bring = async (scene: Scene, file = tmxFile([unit("The red house.", "La maison.")])) => {
    const { projectId, as } = scene;
    return (await importMemory(as.editor, { projectId, ...file })).id;
  };
  const files = async ({ as, projectId }: Scene) =>
    (await readMemory(as.translator, { projectId })).files;
  const entries = ({ projectId }: Scene) =>
    database.prisma.memoryEntry.count({ where: { projectId } });
  const leftTexts = ({ projectId }: Scene) =>
    database.prisma.importSource.count({ where: { job: { projectId } } });

  test("suggest what they have in the project's languages, whatever the variant", async () => {
    const scene = await setScene(database);
    const units = [
      unit("The red house.", "La maison est rouge."),
      unit("The red house.", "Das rote Haus.", ["en", "de"]),
      unit("Too long.", "x".repeat(100_001)),
    ];
    await bring(scene, tmxFile(units));
    expect(await files(scene)).toMatchObject([{ state: "waiting", entries: 0 }]);
    await workOffMemory(database);
    expect(await files(scene)).toMatchObject([
      { name: "old.tmx", state: "done", entries: 1, skipped: 2, progress: 1 },
    ]);
    expect(await leftTexts(scene)).toBe(0);
    const [segmentId = ""] = scene.segments;
    const { matches } = await listMatches(scene.as.translator, { segmentId });
    expect(matches).toMatchObject([
      { percent: 100, target: "La maison est rouge.", origin: { file: "old.tmx", place: null } },
    ]);
    expect((await scene.audit()).map(({ action, details }) => [action, details])).toEqual([
      ["memory.import", { name: "old.tmx" }],
      ["memory.add", { name: "old.tmx", entries: 1, skipped: 2 }],
    ]);
  });

  test("are many entries, stored some at a time, and go as one", async () => {
    const scene = await setScene(database);
    const units = Array.from({ length: 600 }, (_, number) => unit(`House ${number}.`, "Maison."));
    const fileId = await bring(scene, tmxFile(units));
    await bring(scene);
    await workOffMemory(database);
    expect(await entries(scene)).toBe(601);
    const { projectId, as } = scene;
    await deleteMemoryFile(as.editor, { projectId, fileId });
    expect(await entries(scene)).toBe(1);
    const again = deleteMemoryFile(as.editor, { projectId, fileId });
    await expect(again).rejects.toMatchObject(refused("not-found"));
  });

  test.each([
    ["no text", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "not-tmx"],
    ["something else", bytes("<xliff/>"), "not-tmx"],
  ])("are refused at once when they are %s", async (_case, content, reason) => {
    const scene = await setScene(database);
    const file = { name: "x.tmx", bytes: content };
    await expect(bring(scene, file)).rejects.toMatchObject(refused("invalid", reason));
    expect(await files(scene)).toEqual([]);
  });

  test.each([
    ["broken", "<tmx><body><tu></body></tmx>", "broken-xml", { line: 1 }],
    ["unsafe", '<!DOCTYPE tmx [<!ENTITY a "a">]><tmx/>', "unsafe-xml", {}],
    ["without a text in both languages", "<tmx><body/></tmx>", "tmx-without-pair", {}],
  ])("fail with nothing kept when they are %s", async (_case, text, reason, details) => {
    const scene = await setScene(database);
    const fileId = await bring(scene, { name: "x.tmx", bytes: bytes(text) });
    await workOffMemory(database);
    expect(await files(scene)).toMatchObject([{ state: "failed", problem: { reason, details } }]);
    expect([await entries(scene), await leftTexts(scene)]).toEqual([0, 0]);
    const { projectId, as } = scene;
    await deleteMemoryFile(as.editor, { projectId, fileId });
    expect(await files(scene)).toEqual([]);
  });

  test("are read from the beginning after their worker died, and given up after three times", async () => {
    const scene = await setScene(database);
    const { prisma } = database;
    await bring(scene);
    const { id } = (await claimJob(prisma, "dead", MEMORY_IMPORT)) ?? { id: "" };
    const { id: fileId } = await prisma.memoryFile.findUniqueOrThrow({ where: { jobId: id } });
    const { projectId } = scene;
    const left = { projectId, fileId, sourceLanguage: "en", targetLanguage: "fr" };
    await prisma.memoryEntry.create({ data: { ...left, source: "Half.", target: "Demi." } });
    await prisma.job.update({ where: { id }, data: { leaseUntil: new Date(0) } });
    await workOffMemory(database);
    expect(await entries(scene)).toBe(1);
    const died = {
      state: "running",
      leaseUntil: new Date(0),
      attempts: 3,
      finishedAt: null,
    } as const;
    await prisma.job.update({ where: { id }, data: died });
    await failExhaustedJobs(prisma);
    expect(await files(scene)).toMatchObject([
      { state: "failed", problem: { reason: "memory-import-crashed" } },
    ]);
    expect(await entries(scene)).toBe(0);
  });

  test("leave nothing when they are cancelled while they are read", async () => {
    const scene = await setScene(database);
    const { projectId, as } = scene;
    const fileId = await bring(scene);
    const job = await claimJob(database.prisma, "slow", MEMORY_IMPORT);
    await deleteMemoryFile(as.editor, { projectId, fileId });
    if (job) await runMemoryImport({ database, job, worker: "slow" });
    expect([await files(scene), await entries(scene), await leftTexts(scene)]).toEqual([[], 0, 0]);
    expect((await scene.audit()).map(({ action }) => action)).toEqual([
      "memory.import",
      "memory.cancel",
    ]);
  });

  test("are what the memory is exported to, word for word", async () => {
    const scene = await setScene(database);
    const { projectId, as } = scene;
    await scene.submit("translator", 1);
    await scene.approve("editor", 1);
    await bring(scene, tmxFile([unit("Tom &amp; I.", "Tom et moi.")]));
    await workOffMemory(database);
    const { fileName, content } = await exportMemory(as.editor, { projectId });
    expect(fileName).toMatch(/^Project [0-9a-f-]+\.tmx$/);
    let text = "";
    for await (const piece of content) text += piece;
    const other = await setScene(database);
    await bring(other, { name: "copy.tmx", bytes: bytes(text) });
    await workOffMemory(database);
    const select = { source: true, target: true, previous: true, targetLanguage: true };
    const copied = await database.prisma.memoryEntry.findMany({
      where: { projectId: other.projectId },
      orderBy: { source: "asc" },
      select: { ...select, personName: true },
    });
    expect(copied).toEqual([
      {
        source: "It stands alone.",
        target: "Elle est seule.",
        previous: "The red house.",
        targetLanguage: "fr",
        personName: "editor",
      },
      {
        source: "Tom & I.",
        target: "Tom et moi.",
        previous: null,
        targetLanguage: "fr-CA",
        personName: null,
      },
    ]);
  });
});
