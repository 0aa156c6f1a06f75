import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assembleTarget } from "../../../bitext/assemble-target";
import type { SegmentRow } from "../../../schemas/segment";
import { findExportRows } from "../../db/export-rows";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { listComments } from "../comments/list-comments";
import { listSegments } from "../segments/list-segments";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, type SceneSegment, setScene } from "../testing/scene";
import { markLink } from "./mark-link";
import { previewRealignment } from "./preview-realignment";
import { realign } from "./realign";
import { repairAlignment } from "./repair-alignment";
import { undoRepair } from "./undo-repair";

const PAIRS = [
  ["The red house stands near the river.", "La maison rouge se dresse près de la rivière."],
  ["Anna bought three horses in 1912.", "Anna acheta trois chevaux en 1912."],
  ["The doctor lost his letter.", "Le médecin perdit sa lettre."],
  ["The queen burns the old bridge.", "La reine brûle le vieux pont."],
  ["Seven soldiers sleep in the church.", "Sept soldats dorment dans l'église."],
  ["Karim paints the black window.", "Karim peint la fenêtre noire."],
] as const;

/** The French of rows 2 to 4 stands one row too high, two sentences in row 4. */
const SLIPPED: SceneSegment[] = [0, 2, 3, 4, -1, 5].map((french, row) => ({
  source: PAIRS[row]?.[0] ?? "",
  machineTarget:
    row === 0 ? `${PAIRS[0][1]} ${PAIRS[1][1]}` : french < 0 ? "" : (PAIRS[french]?.[1] ?? ""),
  targetGap: row === 0 ? "" : row === 3 ? "\n\n" : " ",
}));

describe.each(testEngines())("aligning again on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const rowsOf = ({ as, documentId }: Scene) =>
    listSegments(as.translator, { documentId, from: 0, to: 100 });
  const pairsOf = async (scene: Scene) =>
    (await rowsOf(scene)).map(({ source, target }) => [source, target]);
  const textOf = async ({ documentId }: Scene) =>
    assembleTarget(await findExportRows(database.prisma, documentId), "");
  const previewAt = async (scene: Scene, position: number) => {
    const segmentId = (await rowsOf(scene))[position]?.id ?? "";
    const input = { documentId: scene.documentId, segmentId };
    return { ...input, ...(await previewRealignment(scene.as.translator, input)) };
  };
  const realignAt = async (scene: Scene, position: number) => {
    const { changes, documentId, segmentId } = await previewAt(scene, position);
    const keys = changes.map(({ key }) => key);
    return realign(scene.as.translator, { documentId, segmentId, changes: keys });
  };
  /** What a repair moves: the rows of a scene have never been checked, those of an undo have. */
  const shown = (rows: readonly SegmentRow[]) =>
    rows.map(({ version: _version, flags: _flags, ...row }) => row);

  test("previews what would change, and writes nothing", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const before = await rowsOf(scene);
    const preview = await previewAt(scene, 2);
    expect(preview).toMatchObject({ above: null, below: null, rows: 6 });
    expect(preview.changes.map(({ number, before: now }) => [number, now.length])).toEqual([
      [1, 5],
    ]);
    expect(preview.changes[0]?.after).toEqual(
      PAIRS.slice(0, 5).map(([source, target]) => ({ source, target })),
    );
    expect(await rowsOf(scene)).toEqual(before);
  });

  test("links every sentence, keeps the text as a whole, and is taken back as a whole", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const before = shown(await rowsOf(scene));
    const text = await textOf(scene);
    const { repairId, rows } = await realignAt(scene, 1);
    expect(await pairsOf(scene)).toEqual(PAIRS);
    expect(await textOf(scene)).toBe(text);
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect((await previewAt(scene, 1)).changes).toEqual([]);
    await undoRepair(scene.as.translator, { documentId: scene.documentId, repairId });
    expect(shown(await rowsOf(scene))).toEqual(before);
    expect(await textOf(scene)).toBe(text);
  });

  test("makes rows and takes rows out, several of them in several places", async () => {
    const merged = (...pairs: number[]): SceneSegment => ({
      source: pairs.map((pair) => PAIRS[pair]?.[0]).join(" "),
      machineTarget: pairs.map((pair) => PAIRS[pair]?.[1]).join(" "),
    });
    const alone: SceneSegment[] = [
      { source: PAIRS[5][0], machineTarget: "" },
      { source: "", machineTarget: PAIRS[5][1], targetGap: "\n\n" },
    ];
    const scene = await setScene(database, { segments: [merged(0, 1, 2), merged(3, 4), ...alone] });
    const before = shown(await rowsOf(scene));
    const text = await textOf(scene);
    const { repairId } = await realignAt(scene, 0);
    expect(await pairsOf(scene)).toEqual(PAIRS);
    expect((await rowsOf(scene)).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await textOf(scene)).toBe(text);
    await undoRepair(scene.as.translator, { documentId: scene.documentId, repairId });
    expect(shown(await rowsOf(scene))).toEqual(before);
  });

  test("what was typed moves with its sentence, and the machine's text beside it", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const [first] = await rowsOf(scene);
    const edited = "La maison rouge est au bord de la rivière. Anna acheta trois chevaux en 1912.";
    await saveTarget(scene.as.translator, {
      segmentId: first?.id ?? "",
      version: first?.version ?? 0,
      text: edited,
      isReplacement: false,
    });
    await realignAt(scene, 0);
    const [above, below] = await rowsOf(scene);
    expect(above).toMatchObject({
      target: "La maison rouge est au bord de la rivière.",
      machineTarget: PAIRS[0][1],
      state: "draft",
      origin: "human",
    });
    expect(below).toMatchObject({ target: PAIRS[1][1], machineTarget: PAIRS[1][1] });
  });

  test("comments stay with the source that they were made on", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const row = (await rowsOf(scene))[2];
    await addComment(scene.as.editor, { segmentId: row?.id ?? "", body: "Slipped." });
    await realignAt(scene, 0);
    const segmentId = (await rowsOf(scene))[2]?.id ?? "";
    const comments = await listComments(scene.as.translator, { segmentId });
    expect(comments).toMatchObject([{ body: "Slipped." }]);
  });

  test("stays between the links that people accepted or approved", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const third = (await rowsOf(scene))[3];
    await markLink(scene.as.translator, {
      segmentId: third?.id ?? "",
      version: third?.version ?? 0,
      link: "accepted",
    });
    await scene.submit("translator", 0);
    await scene.approve("editor", 0);
    expect(await previewAt(scene, 2)).toMatchObject({ above: 1, below: 4, rows: 2 });
    expect(await previewAt(scene, 5)).toMatchObject({ above: 4, below: null, rows: 2 });
    await expect(previewAt(scene, 0)).rejects.toMatchObject(refused("invalid", "link-confirmed"));
  });

  test("keeps what is left out of the export apart from what is not", async () => {
    const segments = SLIPPED.map((segment, row) => ({ ...segment, isExcluded: row === 2 }));
    const scene = await setScene(database, { segments });
    expect((await previewAt(scene, 0)).changes).toEqual([]);
  });

  test("a sentence that comes into the last row keeps its distance from the confirmed row below", async () => {
    const segments = SLIPPED.slice(0, 2).concat({
      source: PAIRS[2][0],
      machineTarget: "Le voisin.",
    });
    const scene = await setScene(database, { segments });
    const { documentId } = scene;
    const [, second] = await rowsOf(scene);
    // An inserted counterpart leaves its row the white space, and the row below none.
    await repairAlignment(scene.as.translator, {
      documentId,
      kind: "insert",
      segment: { id: second?.id ?? "", version: second?.version ?? 0 },
    });
    const third = (await rowsOf(scene))[2];
    await markLink(scene.as.translator, {
      segmentId: third?.id ?? "",
      version: third?.version ?? 0,
      link: "accepted",
    });
    const text = await textOf(scene);
    const { repairId } = await realignAt(scene, 0);
    expect((await pairsOf(scene)).slice(0, 2)).toEqual(PAIRS.slice(0, 2));
    expect(await textOf(scene)).toBe(text);
    await undoRepair(scene.as.translator, { documentId, repairId });
    expect(await textOf(scene)).toBe(text);
  });

  test("is refused when a row changed after the preview", async () => {
    const scene = await setScene(database, { segments: SLIPPED });
    const { changes, documentId, segmentId } = await previewAt(scene, 0);
    const row = (await rowsOf(scene))[1];
    await saveTarget(scene.as.otherTranslator, {
      segmentId: row?.id ?? "",
      version: row?.version ?? 0,
      text: "Autre chose.",
      isReplacement: false,
    });
    const before = await rowsOf(scene);
    const input = { documentId, segmentId, changes: changes.map(({ key }) => key) };
    await expect(realign(scene.as.translator, input)).rejects.toMatchObject(
      refused("conflict", "preview-outdated"),
    );
    expect(await rowsOf(scene)).toEqual(before);
  });

  test("is refused when too much lies between confirmed links", async () => {
    const segments = Array.from({ length: 301 }, () => ({ source: "One.", machineTarget: "Un." }));
    const scene = await setScene(database, { segments });
    await expect(previewAt(scene, 5)).rejects.toMatchObject(refused("invalid", "too-far-between"));
  });
});
