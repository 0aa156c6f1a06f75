import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type PersonName, refused, type Scene, setScene } from "../testing/scene";
import { decideSegment } from "./decide-segment";
import { keepRevision } from "./keep-revision";
import { listVersions } from "./list-versions";
import { saveTarget } from "./save-target";

const MACHINE = "La maison rouge.";
const NOTHING = { revision: null, approved: null, other: null };

describe.each(testEngines())("what rows can be compared with on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const save = async (person: PersonName, text: string) => {
    const { id: segmentId, version } = await scene.row();
    await saveTarget(scene.as[person], { segmentId, version, text, isReplacement: true });
  };
  const decide = async (person: PersonName, decision: "approve" | "undo", text?: string) => {
    const { id: segmentId, version } = await scene.row();
    const input = { segmentId, version, decision, ...(text !== undefined && { text }) };
    await decideSegment(scene.as[person], input);
  };
  const list = async () => {
    const { documentId } = scene;
    const rows = await listVersions(scene.as.translator, { documentId, from: 0, to: 100 });
    return rows.map(({ id, other, ...rest }) => {
      expect(scene.segments).toContain(id);
      return { ...rest, other: other && `${other.by.name}: ${other.text}` };
    });
  };

  test("nothing but the machine's text is there at first, in one entry a row", async () => {
    expect(await list()).toEqual(scene.segments.map(() => NOTHING));
  });

  test("a translator's draft stands on the machine's text alone", async () => {
    await save("translator", "Ma maison.");
    expect((await list())[0]).toEqual(NOTHING);
  });

  test("an editor's correction stands on the translator's text", async () => {
    await save("translator", "Ma maison.");
    await scene.submit("translator");
    await decide("editor", "approve", "Notre maison.");
    expect((await list())[0]).toEqual({
      revision: "Ma maison.",
      approved: "Notre maison.",
      other: "translator: Ma maison.",
    });
  });

  test("an approved text is known after an edit, also where it has no revision of its own", async () => {
    await scene.submit("translator");
    await decide("editor", "approve");
    expect((await list())[0]).toMatchObject({ approved: MACHINE, other: null });
    await save("translator", "Ma maison.");
    expect((await list())[0]).toMatchObject({ approved: MACHINE });
    await scene.submit("translator");
    await decide("editor", "approve");
    await save("editor", "Sa maison.");
    expect((await list())[0]).toEqual({
      revision: "Ma maison.",
      approved: "Ma maison.",
      other: "translator: Ma maison.",
    });
  });

  test("an approval that was taken back approved nothing", async () => {
    await scene.submit("translator");
    await decide("editor", "approve");
    await decide("editor", "undo");
    expect((await list())[0]).toMatchObject({ approved: null });
  });

  test("a text that lost a conflict is a revision, but nothing was written on it", async () => {
    await save("translator", "Ma maison.");
    const segmentId = scene.segments[0] ?? "";
    await keepRevision(scene.as.otherTranslator, { segmentId, text: "Sa maison." });
    expect((await list())[0]).toMatchObject({ revision: "Sa maison.", other: null });
  });

  test("somebody outside the project finds nothing, and a window has its limit", async () => {
    const { documentId, as } = scene;
    await expect(listVersions(as.outsider, { documentId, from: 0, to: 9 })).rejects.toMatchObject(
      refused("not-found"),
    );
    await expect(
      listVersions(as.translator, { documentId, from: 0, to: 201 }),
    ).rejects.toMatchObject(refused("invalid", "window-too-wide"));
  });
});
