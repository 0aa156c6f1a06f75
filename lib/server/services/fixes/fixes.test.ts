import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FixScope } from "../../../schemas/fixes";
import { insertFlags } from "../../db/flags";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { dismissFlag } from "../flags/dismiss-flag";
import { undoRepair } from "../repairs/undo-repair";
import { readHistory } from "../segments/read-history";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, type SceneSegment, setScene } from "../testing/scene";
import { applyFixes } from "./apply-fixes";
import { previewFixes } from "./preview-fixes";

const CHECK = "french-spacing";
const NARROW = "\u202F";
/** Two places like each other in the first row, one more in the second, another of the same check in the third. */
const SPACES = ["La maison ; la porte ; le toit.", "Elle est seule ; il part.", "Pourquoi ? Rien."];
const FIXED = SPACES.map((text) => text.replaceAll(" ;", `${NARROW};`));

describe.each(testEngines())("fixing all like this on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The rows are there to be changed: every text was written by the translator. */
  const spaced = async (segments?: readonly SceneSegment[]) => {
    const scene = await setScene(database, segments && { segments });
    for (const [position, text] of SPACES.entries())
      await scene.write("translator", position, text);
    return scene;
  };
  const preview = async (scene: Scene, scope: FixScope = "like") => {
    const { documentId, as } = scene;
    const flag = (await scene.row()).flags.find(({ check }) => check === CHECK);
    return previewFixes(as.translator, { documentId, flagId: flag?.id ?? "", scope });
  };
  const chosen = ({ check, places }: Awaited<ReturnType<typeof preview>>, documentId: string) => ({
    documentId,
    check,
    places: places.map(({ segmentId, key }) => ({ segmentId, key })),
  });
  const fix = async (scene: Scene, scope: FixScope = "like") =>
    applyFixes(scene.as.editor, chosen(await preview(scene, scope), scene.documentId));
  const texts = ({ row }: Scene) =>
    Promise.all([0, 1, 2].map(async (position) => (await row(position)).target));

  test("previews each place of the same words and suggestion, and all that the check suggests", async () => {
    const scene = await spaced();
    const like = await preview(scene);
    expect(like).toMatchObject({ check: CHECK, totals: { like: 3, check: 4 } });
    expect(like.places).toMatchObject([
      { number: 1, left: "La maison", marked: " ;", suggestion: `${NARROW};` },
      { number: 1, left: "La maison ; la porte", right: " le toit." },
      { number: 2, state: "draft", becomes: "draft" },
    ]);
    expect((await preview(scene, "check")).places.map(({ number }) => number)).toEqual([
      1, 1, 2, 3,
    ]);
    expect(await texts(scene)).toEqual(SPACES);
  });

  test("leaves out what is dismissed, and every place in other documents", async () => {
    const scene = await spaced();
    await spaced();
    const flagId = (await scene.row(1)).flags.find(({ check }) => check === CHECK)?.id ?? "";
    await dismissFlag(scene.as.editor, { flagId, reason: "correct" });
    expect((await preview(scene)).places.map(({ number }) => number)).toEqual([1, 1]);
    const gone = { documentId: scene.documentId, flagId, scope: "like" } as const;
    await expect(previewFixes(scene.as.editor, gone)).rejects.toMatchObject(refused("not-found"));
  });

  test("fixes them as one edit of the person, keeps the texts before, and checks again", async () => {
    const scene = await spaced();
    expect(await fix(scene)).toMatchObject({ places: 3, segments: 2 });
    expect(await texts(scene)).toEqual([FIXED[0], FIXED[1], SPACES[2]]);
    const row = await scene.row();
    expect(row).toMatchObject({ state: "draft", origin: "batch", editedBy: { name: "editor" } });
    expect(row.flags.filter(({ check }) => check === CHECK)).toEqual([]);
    const { revisions, events } = await readHistory(scene.as.editor, { segmentId: row.id });
    expect(revisions).toMatchObject([{ text: SPACES[0], author: { name: "translator" } }]);
    expect(events[0]).toMatchObject({ action: "batch.fix", by: { name: "editor" } });
    const told = (await scene.audit()).filter(({ action }) => action === "batch.fix");
    expect(told.map(({ segmentId }) => segmentId)).toEqual(scene.segments.slice(0, 2));
    expect(told[0]?.details).toMatchObject({ check: CHECK, batch: 2 });
    expect(await database.prisma.flagOutcome.count({ where: { segmentId: row.id } })).toBe(1);
  });

  test("only what was chosen is fixed", async () => {
    const scene = await spaced();
    const { places, ...rest } = chosen(await preview(scene), scene.documentId);
    await applyFixes(scene.as.translator, { ...rest, places: places.slice(1, 2) });
    expect((await scene.row()).target).toBe(`La maison ; la porte${NARROW}; le toit.`);
    expect((await scene.row(1)).target).toBe(SPACES[1]);
  });

  test("submitted and approved texts drop one step, as the preview says", async () => {
    const scene = await spaced();
    await scene.submit("translator", 0);
    await scene.submit("translator", 1);
    await scene.approve("editor", 1);
    const { places } = await preview(scene);
    expect(places.map(({ state, becomes }) => [state, becomes])).toEqual([
      ["submitted", "draft"],
      ["submitted", "draft"],
      ["approved", "submitted"],
    ]);
    const { repairId } = await fix(scene);
    expect(await scene.row(0)).toMatchObject({ state: "draft" });
    expect(await scene.row(1)).toMatchObject({ state: "submitted", decidedBy: null });
    await undoRepair(scene.as.editor, { documentId: scene.documentId, repairId });
    expect(await scene.row(0)).toMatchObject({ state: "submitted" });
    expect(await scene.row(1)).toMatchObject({ state: "approved", decidedBy: { name: "editor" } });
  });

  test("the machine's own words stay the machine's", async () => {
    const scene = await spaced([
      { machineTarget: FIXED[0] ?? "" },
      { machineTarget: "Une." },
      { machineTarget: "Deux." },
    ]);
    await fix(scene);
    expect(await scene.row(0)).toMatchObject({ origin: "mt", target: FIXED[0] });
    expect(await scene.row(1)).toMatchObject({ origin: "batch" });
  });

  test("of suggestions that overlap only the first is offered", async () => {
    const scene = await setScene(database);
    const flag = {
      segmentId: scene.segments[0] ?? "",
      check: CHECK,
      category: "fluency/typography",
      severity: "minor",
      side: "target",
      message: { en: "Look.", fr: "Regardez." },
      fingerprint: `${CHECK}|target|x`,
    } as const;
    await insertFlags(database.prisma, [
      { ...flag, start: 0, end: 5, suggestion: "A" },
      { ...flag, start: 3, end: 9, suggestion: "B" },
      { ...flag, start: 9, end: 10, suggestion: "C" },
    ]);
    const shown = await preview(scene, "check");
    expect(shown.places.map(({ suggestion }) => suggestion)).toEqual(["A", "C"]);
    await applyFixes(scene.as.translator, chosen(shown, scene.documentId));
    expect((await scene.row()).target).toBe("AisonCrouge.");
  });

  test("nothing is fixed when one place was changed after the preview", async () => {
    const scene = await spaced();
    const shown = chosen(await preview(scene), scene.documentId);
    await scene.write("translator", 1, "Elle est seule ; elle part.");
    const before = await dumpTables(database);
    await expect(applyFixes(scene.as.editor, shown)).rejects.toMatchObject(
      refused("conflict", "preview-outdated"),
    );
    expect(await dumpTables(database)).toEqual(before);
  });

  test("is taken back as one step", async () => {
    const scene = await spaced();
    const before = await Promise.all([0, 1, 2].map(scene.row));
    const { repairId } = await fix(scene, "check");
    await undoRepair(scene.as.editor, { documentId: scene.documentId, repairId });
    const shown = ({ version: _version, flags, ...row }: (typeof before)[number]) => ({
      ...row,
      flags: flags.map(({ id: _id, ...flag }) => flag),
    });
    const after = await Promise.all([0, 1, 2].map(scene.row));
    expect(after.map(shown)).toEqual(before.map(shown));
    const told = (await scene.audit()).filter(({ action }) => action === "batch.undo");
    expect(told.map(({ segmentId }) => segmentId)).toEqual(scene.segments);
    const again = { documentId: scene.documentId, repairId };
    await expect(undoRepair(scene.as.editor, again)).rejects.toMatchObject(
      refused("conflict", "changed-since"),
    );
  });

  test("is not taken back once one of the texts was changed", async () => {
    const scene = await spaced();
    const { repairId } = await fix(scene);
    await scene.write("translator", 1, "Elle est partie.");
    const undo = { documentId: scene.documentId, repairId };
    await expect(undoRepair(scene.as.editor, undo)).rejects.toMatchObject(
      refused("conflict", "changed-since"),
    );
    expect((await texts(scene))[0]).toBe(FIXED[0]);
  });
});
