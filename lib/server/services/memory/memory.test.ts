import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrationsDirectory } from "../../db/open-database";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { decideSegments } from "../decisions/decide-segments";
import { deleteDocument } from "../documents/delete-document";
import { repairAlignment } from "../repairs/repair-alignment";
import { undoRepair } from "../repairs/undo-repair";
import { decideSegment } from "../segments/decide-segment";
import { saveTarget } from "../segments/save-target";
import { setExclusion } from "../segments/set-exclusion";
import { type Scene, setScene } from "../testing/scene";
import { listMatches } from "./list-matches";
import { readMemory } from "./read-memory";
import { searchMemory } from "./search-memory";

const LEFT = "The boat left the harbour on 5 May with 12 men.";
const HARBOUR = [
  { source: LEFT, machineTarget: "Le bateau a quitté le port le 5 mai avec 12 hommes." },
  { source: "It rained.", machineTarget: "Il pleuvait." },
  { source: LEFT, machineTarget: "Le bateau est parti." },
  { source: "It rained.", machineTarget: "Il pleuvait." },
  { source: LEFT, machineTarget: "Un texte." },
  { source: LEFT.replace("5", "7"), machineTarget: "Un texte." },
  { source: "Nothing is like this at all.", machineTarget: "Un texte." },
];

describe.each(testEngines())("the translation memory on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const approve = async (scene: Scene, position = 0) => {
    await scene.submit("translator", position);
    return scene.approve("editor", position);
  };
  const remembered = async ({ projectId }: Scene) => {
    const entries = await database.prisma.memoryEntry.findMany({ where: { projectId } });
    return entries
      .map(({ source, target }) => [source, target])
      .toSorted(([one = ""], [other = ""]) => one.localeCompare(other));
  };
  const matches = async (scene: Scene, position: number) =>
    (await listMatches(scene.as.translator, { segmentId: scene.segments[position] ?? "" })).matches;
  const search = async ({ as, projectId }: Scene, text: string) => {
    const { entries } = await searchMemory(as.translator, { projectId, text });
    return entries.map(({ source }) => source);
  };

  test("has what is approved as long as it is approved, and as it is approved last", async () => {
    const scene = await setScene(database);
    const { as } = scene;
    await approve(scene);
    const entry = ["The red house.", "La maison rouge."];
    expect(await remembered(scene)).toEqual([entry]);
    const { id: segmentId, version } = await scene.row();
    await decideSegment(as.editor, { segmentId, version, decision: "undo" });
    expect(await remembered(scene)).toEqual([]);
    const text = "La maison est rouge.";
    await decideSegment(as.editor, {
      segmentId,
      version: version + 1,
      decision: "approve",
      text,
    });
    expect(await remembered(scene)).toEqual([["The red house.", text]]);
    await saveTarget(as.translator, {
      segmentId,
      version: version + 2,
      text: "Une maison.",
      isReplacement: false,
    });
    expect(await remembered(scene)).toEqual([]);
    await scene.approve("editor");
    expect(await remembered(scene)).toEqual([["The red house.", "Une maison."]]);
    await setExclusion(as.editor, { segmentId, version: version + 4, isExcluded: true });
    expect(await remembered(scene)).toEqual([]);
  });

  test("has what a batch approves", async () => {
    const scene = await setScene(database);
    const segments = await Promise.all(
      [0, 1].map(async (position) => {
        const { id, version } = await scene.submit("translator", position);
        return { id, version };
      }),
    );
    await decideSegments(scene.as.editor, {
      decision: "approve",
      documentId: scene.documentId,
      segments,
    });
    expect(await remembered(scene)).toHaveLength(2);
    expect(await readMemory(scene.as.translator, { projectId: scene.projectId })).toEqual({
      approved: 2,
      files: [],
    });
  });

  test("follows a repair, and its undo", async () => {
    const scene = await setScene(database);
    const { documentId, as } = scene;
    await approve(scene);
    await approve(scene, 1);
    const [segment, other] = [await scene.row(0), await scene.row(1)];
    const repair = { documentId, kind: "merge", segment, other } as const;
    const { repairId } = await repairAlignment(as.editor, repair);
    expect(await remembered(scene)).toEqual([]);
    await undoRepair(as.editor, { documentId, repairId });
    expect(await remembered(scene)).toHaveLength(2);
  });

  test("keeps what was approved in a document that is deleted", async () => {
    const scene = await setScene(database, { segments: HARBOUR });
    await approve(scene);
    const { documentId, projectId, as } = scene;
    await deleteDocument(as.admin, { documentId });
    expect(await remembered(scene)).toHaveLength(1);
    const { entries } = await searchMemory(as.editor, { projectId, text: "harb" });
    expect(entries[0]?.origin).toMatchObject({ document: "A document", place: null });
  });

  test("has what was approved before there was one", async () => {
    const scene = await setScene(database);
    await approve(scene, 1);
    await database.prisma.memoryEntry.deleteMany();
    const file = path.join(
      migrationsDirectory(),
      "20261127230928_translation_memory",
      "migration.sql",
    );
    const sql = readFileSync(file, "utf8");
    await database.prisma.$executeRawUnsafe(sql.slice(sql.indexOf("-- What was approved before.")));
    expect(await remembered(scene)).toEqual([["It stands alone.", "Elle est seule."]]);
  });

  test("gives the likest first, with its place and what differs; never the segment's own text", async () => {
    const scene = await setScene(database, { segments: HARBOUR });
    await approve(scene, 0);
    await approve(scene, 2);
    const [inContext, exact, ...others] = await matches(scene, 4);
    expect([inContext?.percent, exact?.percent, others]).toEqual([101, 100, []]);
    expect(inContext?.target).toBe("Le bateau est parti.");
    expect(inContext?.origin).toMatchObject({
      file: null,
      document: "A document",
      place: { documentId: scene.documentId, number: 3 },
      person: "editor",
    });
    const [similar] = await matches(scene, 5);
    expect(similar).toMatchObject({ percent: 95, numbers: { asked: ["7"], entry: ["5"] } });
    expect((await matches(scene, 0)).map(({ percent }) => percent)).toEqual([100]);
    expect(await matches(scene, 6)).toEqual([]);
    const other = await setScene(database, { segments: HARBOUR });
    expect(await matches(other, 0)).toEqual([]);
  });

  test("is searched by the beginnings of words, all of them on one side", async () => {
    const segments = [
      { source: "Its sister reads.", machineTarget: "Sa sœur lit à l’école." },
      { source: "The school is old.", machineTarget: "Elle est vieille." },
    ];
    const scene = await setScene(database, { segments });
    await approve(scene, 0);
    await approve(scene, 1);
    const [sister, school] = segments.map(({ source }) => source);
    expect(await search(scene, "ECOL soeu")).toEqual([sister]);
    expect(await search(scene, "sist read")).toEqual([sister]);
    expect(await search(scene, "sist écol")).toEqual([]);
    expect(await search(scene, "cole")).toEqual([]);
    expect(await search(scene, "the schoo")).toEqual([school]);
    expect(await search(scene, "e")).toHaveLength(2);
    expect(await search(scene, "' & | ! \\ :*")).toEqual([]);
    expect(await search(await setScene(database), "school")).toEqual([]);
  });
});
