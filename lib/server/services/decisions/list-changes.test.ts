import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, type Scene, setScene } from "../testing/scene";
import { listChangePlaces } from "./list-change-places";
import { listChanges } from "./list-changes";

const SEGMENTS = [
  "Le wagon part.",
  "Wagon bleu.",
  "Un wagon et une gare.",
  "La gare dort.",
  "Le wagon reste.",
].map((machineTarget) => ({ machineTarget }));

describe.each(testEngines())("the same change in several submissions, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const submitted = async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await scene.submit("translator", 0, "Le fourgon part.");
    await scene.submit("otherTranslator", 1, "Fourgon bleu.");
    await scene.submit("translator", 2, "Un fourgon et une halte.");
    await scene.submit("translator", 3);
    return scene;
  };
  const list = ({ as, documentId }: Scene) => listChanges(as.editor, { documentId });

  test("is one group, those with other changes counted apart", async () => {
    const scene = await submitted();
    const { groups, total } = await list(scene);
    expect(total).toBe(1);
    expect(groups).toMatchObject([{ from: "wagon", to: "fourgon", alone: 2, among: 1 }]);
    const { documentId } = scene;
    const places = await listChangePlaces(scene.as.editor, {
      documentId,
      key: groups[0]?.key ?? "",
    });
    expect(places.map(({ position, others }) => [position, others])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  test("follows what is submitted and what is edited again", async () => {
    const scene = await submitted();
    await scene.submit("translator", 4, "Le fourgon reste.");
    expect((await list(scene)).groups).toMatchObject([{ alone: 3 }]);
    await scene.approve("editor", 0);
    await database.prisma.segment.update({
      where: { id: scene.segments[1] ?? "" },
      data: { target: "Camion bleu.", version: { increment: 1 } },
    });
    expect((await list(scene)).groups).toMatchObject([{ alone: 1, among: 1 }]);
  });

  test("is looked for in what the queue's filter leaves", async () => {
    const scene = await submitted();
    const { documentId } = scene;
    await scene.flag("major", 0);
    const by = scene.userId("translator");
    const ofOne = await listChanges(scene.as.editor, { documentId, by });
    expect(ofOne.groups).toMatchObject([{ from: "wagon", alone: 1, among: 1 }]);
    const clean = { documentId, flag: "none" };
    const { groups } = await listChanges(scene.as.editor, clean);
    expect(groups).toMatchObject([{ alone: 1, among: 1 }]);
    const key = groups[0]?.key ?? "";
    const places = await listChangePlaces(scene.as.editor, { ...clean, key });
    expect(places.map(({ position }) => position)).toEqual([1, 2]);
  });

  test("of a name is shown with its capital", async () => {
    const machineTarget = "Le Kazakhstan dort.";
    const scene = await setScene(database, { segments: [{ machineTarget }, { machineTarget }] });
    for (const position of [0, 1]) await scene.submit("translator", position, "Le Kazakstan dort.");
    expect((await list(scene)).groups).toMatchObject([{ from: "Kazakhstan", to: "Kazakstan" }]);
  });

  test("is shown to who may decide", async () => {
    const { as, documentId } = await submitted();
    await expect(listChanges(as.translator, { documentId })).rejects.toMatchObject(
      refused("forbidden"),
    );
    await expect(listChanges(as.outsider, { documentId })).rejects.toMatchObject(
      refused("not-found"),
    );
  });
});
