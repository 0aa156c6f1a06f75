import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { displacedBy } from "../../../alignment/exchange-targets";
import type { SegmentRow } from "../../../schemas/segment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { exportDocument } from "../exports/export-document";
import { dismissFlag } from "../flags/dismiss-flag";
import { listSegments } from "../segments/list-segments";
import { readHistory } from "../segments/read-history";
import { saveTarget } from "../segments/save-target";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, type SceneSegment, setScene } from "../testing/scene";
import { moveBlock } from "./move-block";
import { repairAlignment } from "./repair-alignment";
import { undoRepair } from "./undo-repair";

/** Three translations stand one row too low, two captions in each other's place. */
const SLIPPED: SceneSegment[] = [
  { source: "Zero.", machineTarget: "Zéro.", targetGap: "" },
  { source: "One.", machineTarget: "" },
  { source: "Two.", machineTarget: "Une." },
  { source: "Three.", machineTarget: "Deux.", targetGap: "\n\n", paragraph: 1 },
  { source: "Four.", machineTarget: "Trois.", paragraph: 1 },
  { source: "A map.", machineTarget: "Un bateau.", paragraph: 2 },
  { source: "A boat.", machineTarget: "Une carte.", paragraph: 2 },
];
const SOURCES = SLIPPED.map(({ source }) => source);

describe.each(testEngines())("moving a block on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const rowsOf = ({ as, documentId }: Scene) =>
    listSegments(as.translator, { documentId, from: 0, to: 100 });
  const targets = async (scene: Scene) => (await rowsOf(scene)).map(({ target }) => target);
  /** Moves the rows `[from, to)` so that the first of their targets stands at `at`. */
  const move = async (scene: Scene, from: number, to: number, at: number) => {
    const rows = await rowsOf(scene);
    const room = displacedBy({ from, to }, at, rows.length);
    if (!room) throw new Error("no room");
    return moveBlock(scene.as.translator, {
      documentId: scene.documentId,
      block: rows.slice(from, to),
      displaced: rows.slice(room.from, room.to),
    });
  };
  const undo = (scene: Scene, repairId: string) =>
    undoRepair(scene.as.translator, { documentId: scene.documentId, repairId });
  /** What a person can see, without what rises with every write and what a person says of the link. */
  const shown = (rows: readonly SegmentRow[]) =>
    rows.map(({ version: _version, flags, confidence: _sure, ...row }) => ({
      ...row,
      flags: flags.map(({ id: _id, ...flag }) => flag),
    }));
  const set = () => setScene(database, { segments: SLIPPED });

  test("a block goes up by one row; the missing translation comes after it", async () => {
    const scene = await set();
    const { rows } = await move(scene, 2, 5, 1);
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(await targets(scene)).toEqual([
      "Zéro.",
      "Une.",
      "Deux.",
      "Trois.",
      "",
      "Un bateau.",
      "Une carte.",
    ]);
    expect((await rowsOf(scene)).map(({ source }) => source)).toEqual(SOURCES);
    expect((await rowsOf(scene)).map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  test("two blocks far apart change places", async () => {
    const scene = await set();
    await move(scene, 5, 7, 1);
    expect(await targets(scene)).toEqual([
      "Zéro.",
      "Un bateau.",
      "Une carte.",
      "Deux.",
      "Trois.",
      "",
      "Une.",
    ]);
  });

  test("text, flags, dismissals, comments and history go with the target; down and up again is the identity", async () => {
    const scene = await set();
    const { id: segmentId, version } = await scene.row(4);
    const text = "Un grand grand arbre.";
    await saveTarget(scene.as.editor, { segmentId, version, text, isReplacement: false });
    const flag = (await scene.row(4)).flags.find(({ check }) => check === "repeated-words");
    await dismissFlag(scene.as.editor, { flagId: flag?.id ?? "", reason: "correct" });
    await addComment(scene.as.editor, { segmentId, body: "Which trees?" });
    // Once there and back: a scene's flags are found by the first check.
    await move(scene, 2, 5, 1);
    await move(scene, 1, 4, 2);
    const before = await rowsOf(scene);
    const history = await readHistory(scene.as.editor, { segmentId });
    await move(scene, 2, 5, 1);
    const moved = (await rowsOf(scene))[3];
    expect(moved).toMatchObject({
      id: segmentId,
      source: "Three.",
      target: text,
      openComments: 1,
      editedBy: { name: "editor" },
    });
    expect(moved?.flags.find(({ check }) => check === "repeated-words")).toMatchObject({
      dismissal: { reason: "correct" },
    });
    await move(scene, 1, 4, 2);
    expect(shown(await rowsOf(scene))).toEqual(shown(before));
    const after = await readHistory(scene.as.editor, { segmentId });
    expect(after.revisions).toEqual(history.revisions);
  });

  test("the text of the export keeps its words and paragraphs where a block moves into a gap", async () => {
    const scene = await set();
    const textOf = async () => {
      const { documentId } = scene;
      const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
      return content;
    };
    const before = await textOf();
    await move(scene, 2, 5, 1);
    expect(await textOf()).toBe(before);
  });

  test("an approval drops to submitted, and comes back with the undo", async () => {
    const scene = await set();
    await scene.submit("translator", 3);
    await scene.approve("editor", 3);
    const before = await rowsOf(scene);
    const { repairId } = await move(scene, 2, 5, 1);
    expect(await scene.row(3)).toMatchObject({ state: "submitted", position: 2, decidedBy: null });
    await undo(scene, repairId);
    expect(await scene.row(3)).toMatchObject({ state: "approved", position: 3 });
    expect((await rowsOf(scene)).map(({ id, paragraph }) => [id, paragraph])).toEqual(
      before.map(({ id, paragraph }) => [id, paragraph]),
    );
    await expect(undo(scene, repairId)).rejects.toMatchObject(refused("conflict", "changed-since"));
  });

  test("is told of once, and kept as one repair", async () => {
    const scene = await set();
    const { repairId } = await move(scene, 2, 5, 1);
    const told = (await scene.audit()).filter(({ action }) => action === "alignment.move-block");
    expect(told).toMatchObject([{ details: { repairId, rows: 4 } }]);
    expect(await database.prisma.repair.count({ where: { documentId: scene.documentId } })).toBe(1);
  });

  test("an addition whose translation went elsewhere is taken out, and comes back with the undo", async () => {
    const scene = await setScene(database, {
      segments: [
        { source: "A map.", machineTarget: "" },
        { source: "A house.", machineTarget: "Une maison." },
        { source: "", machineTarget: "Une carte." },
      ],
    });
    const before = await rowsOf(scene);
    const { repairId } = await move(scene, 2, 3, 0);
    expect((await rowsOf(scene)).map(({ source, target }) => [source, target])).toEqual([
      ["A map.", "Une carte."],
      ["A house.", "Une maison."],
    ]);
    await undo(scene, repairId);
    const back = await rowsOf(scene);
    expect(back.map(({ id, source, target, position }) => [id, source, target, position])).toEqual(
      before.map(({ id, source, target, position }) => [id, source, target, position]),
    );
  });

  test("is taken back where rows above were split meanwhile", async () => {
    const scene = await set();
    const { repairId } = await move(scene, 3, 5, 2);
    const [first] = await rowsOf(scene);
    if (!first) throw new Error("no row");
    const { documentId } = scene;
    await repairAlignment(scene.as.editor, { documentId, kind: "unlink", segment: first });
    await undo(scene, repairId);
    expect(await targets(scene)).toEqual([
      "",
      "Zéro.",
      ...SLIPPED.slice(1).map(({ machineTarget }) => machineTarget),
    ]);
    expect((await rowsOf(scene)).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test.each([
    ["with a hole", [2, 4], [1], "rows-moved"],
    ["in another order", [3, 2], [1], "rows-moved"],
    ["of other lengths, apart", [4, 5], [1], "rows-moved"],
    ["that is its own other place", [2, 3], [3], "rows-moved"],
  ])("blocks %s are refused, and nothing is written", async (_name, block, displaced, reason) => {
    const scene = await set();
    const rows = await rowsOf(scene);
    const pick = (at: readonly number[]) => at.flatMap((index) => rows[index] ?? []);
    const before = await dumpTables(database);
    const { documentId, as } = scene;
    const input = { documentId, block: pick(block), displaced: pick(displaced) };
    await expect(moveBlock(as.editor, input)).rejects.toMatchObject(refused("conflict", reason));
    expect(await dumpTables(database)).toEqual(before);
  });

  test("a row that somebody wrote meanwhile is told of", async () => {
    const scene = await set();
    const [, above, first, second] = await rowsOf(scene);
    if (!above || !first || !second) throw new Error("no rows");
    const { documentId } = scene;
    await scene.submit("editor", 3, "Deux et demi.");
    const input = { documentId, block: [first, second], displaced: [above] };
    await expect(moveBlock(scene.as.translator, input)).rejects.toMatchObject(
      refused("conflict", "stale-version"),
    );
  });

  test("a text that somebody wrote is not left without a source", async () => {
    const scene = await setScene(database, {
      segments: [
        { source: "", machineTarget: "Une carte." },
        { source: "A map.", machineTarget: "" },
      ],
    });
    const { id: segmentId, version } = await scene.row(1);
    const text = "Un plan.";
    await saveTarget(scene.as.editor, { segmentId, version, text, isReplacement: false });
    await expect(move(scene, 1, 2, 0)).rejects.toMatchObject(
      refused("invalid", "text-without-source"),
    );
  });
});
