import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadOutline } from "../../../schemas/segment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type Scene, setScene } from "../testing/scene";
import { readOutline } from "./read-outline";

describe.each(testEngines())("the outline of a document on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  type Filter = Omit<ReadOutline, "documentId">;
  const positions = async ({ as, documentId }: Scene, filter: Filter) => {
    const { items } = await readOutline(as.editor, { documentId, ...filter });
    return items.map(({ position }) => position);
  };

  test("tells the machine's targets from those that are not the machine's any more", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0);
    await scene.submit("translator", 1, "Elle est toute seule.");
    expect(await positions(scene, { edits: "untouched" })).toEqual([0, 2]);
    expect(await positions(scene, { edits: "edited" })).toEqual([1]);
    expect(await positions(scene, { edits: "untouched", state: ["submitted"] })).toEqual([0]);
  });

  test("lists what one person submitted, not what they never handed in", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0);
    await scene.submit("otherTranslator", 2);
    expect(await positions(scene, { by: scene.userId("translator") })).toEqual([0]);
    expect(await positions(scene, { by: scene.userId("otherTranslator") })).toEqual([2]);
    expect(await positions(scene, { by: scene.userId("editor") })).toEqual([]);
  });

  test("lists what somebody edited last, by name, e-mail address or as the reader", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0, "Ma maison rouge.");
    await scene.submit("editor", 2, "Nul ne le sait.");
    const { name, email } = await database.prisma.user.findUniqueOrThrow({
      where: { id: scene.userId("editor") },
    });
    expect(await positions(scene, { editor: "me" })).toEqual([2]);
    expect(await positions(scene, { editor: email.toUpperCase() })).toEqual([2]);
    expect(await positions(scene, { editor: name })).toContain(2);
    expect(await positions(scene, { editor: email.slice(email.indexOf("@")) })).toEqual([]);
    expect(await positions(scene, { editor: "nobody of that name" })).toEqual([]);
  });

  test("finds a text in one side alone", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 1, "Une phrase à elle.");
    expect(await positions(scene, { target: "PHRASE à elle" })).toEqual([1]);
    expect(await positions(scene, { source: "phrase à elle" })).toEqual([]);
  });

  test("lists what has no open flag, whatever the severity", async () => {
    const scene = await setScene(database);
    await scene.flag("critical", 0);
    await scene.flag("minor", 1);
    expect(await positions(scene, { flag: "none" })).toEqual([2]);
    expect(await positions(scene, { flag: "any" })).toEqual([0, 1]);
  });

  test("lists what any of several checks has flagged", async () => {
    const scene = await setScene(database);
    await scene.flag("minor", 1);
    expect(await positions(scene, { flag: "units,test-check" })).toEqual([1]);
    expect(await positions(scene, { flag: "test-check" })).toEqual([1]);
    expect(await positions(scene, { flag: "no-such-check,neither-this" })).toEqual([]);
  });

  test("joins the filters: only what all of them leave", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0, "Ma maison rouge.");
    await scene.submit("translator", 1);
    await scene.submit("otherTranslator", 2, "Nul ne le sait.");
    const by = scene.userId("translator");
    expect(await positions(scene, { by, edits: "edited", flag: "none" })).toEqual([0]);
    await scene.flag("minor", 0);
    expect(await positions(scene, { by, edits: "edited", flag: "none" })).toEqual([]);
  });
});
