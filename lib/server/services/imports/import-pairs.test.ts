import { zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { jobOf, leftovers, TEXTS, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { importPairs } from "./import-pairs";
import { listArchive } from "./list-archive";
import { previewTable } from "./preview-table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ZIP = zipSync({
  "en/one.txt": utf8(TEXTS.source),
  "fr/one.txt": utf8(TEXTS.target),
  "two.csv": utf8("Source;Target\nThe red house.;La maison rouge.\n"),
});
const ONE = { title: "One", source: "en/one.txt", target: "fr/one.txt" };
const TWO = { title: "Two", source: "two.csv" };

describe.each(testEngines())("several documents at once on $engine", ({ open }) => {
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

  const zip = (bytes = ZIP) => ({
    projectId: scene.projectId,
    name: "a.zip",
    bytes: new Uint8Array(bytes),
  });

  test("a zip tells its names, and each pair is an import", async () => {
    expect(await listArchive(scene.as.translator, zip())).toEqual({
      names: ["en/one.txt", "fr/one.txt", "two.csv"],
    });
    const { jobs } = await importPairs(scene.as.translator, { ...zip(), pairs: [ONE, TWO] });
    await workOff(scene, "worker");
    await workOff(scene, "worker");
    const states = await Promise.all(jobs.map(({ id }) => jobOf(scene, id)));
    expect(states.map(({ title, state, result }) => [title, state, result?.segments])).toEqual([
      ["One", "done", 3],
      ["Two", "done", 1],
    ]);
    expect(await leftovers(scene)).toEqual({ documents: 2, texts: 0 });
  });

  test("when one pair is refused, none is imported, and it is named", async () => {
    const bad = { title: "Bad", source: "en/one.txt", target: "en/one.txt" };
    await expect(
      importPairs(scene.as.translator, { ...zip(), pairs: [ONE, bad] }),
    ).rejects.toMatchObject({
      ...refused("invalid", "same-language"),
      details: { language: "en", pair: "Bad" },
    });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  });

  test("what is no zip is refused in words, and a stranger sees nothing", async () => {
    await expect(listArchive(scene.as.translator, zip(utf8("text")))).rejects.toMatchObject(
      refused("invalid", "file-not-zip"),
    );
    await expect(listArchive(scene.as.outsider, zip())).rejects.toMatchObject(refused("not-found"));
    await expect(importPairs(scene.as.outsider, { ...zip(), pairs: [ONE] })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test("a table is shown with the columns that are probably meant", async () => {
    const bytes = utf8("Id,English,French\n1,The red house.,La maison rouge.\n");
    const input = { projectId: scene.projectId, name: "t.csv", bytes };
    expect(await previewTable(scene.as.translator, input)).toEqual({
      sheets: [
        {
          name: "",
          total: 2,
          columns: 3,
          rows: [
            ["Id", "English", "French"],
            ["1", "The red house.", "La maison rouge."],
          ],
        },
      ],
      guess: { sheet: 0, hasHeader: true, source: 1, target: 2, key: 0 },
    });
    await expect(
      previewTable(scene.as.translator, { ...input, name: "t.docx" }),
    ).rejects.toMatchObject(refused("invalid", "not-a-table"));
    await expect(previewTable(scene.as.outsider, input)).rejects.toMatchObject(
      refused("not-found"),
    );
  });
});
