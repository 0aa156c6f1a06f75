import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RepairKind } from "../../../schemas/repair";
import type { SegmentRow } from "../../../schemas/segment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { listComments } from "../comments/list-comments";
import { dismissFlag } from "../flags/dismiss-flag";
import { listSegments } from "../segments/list-segments";
import { readHistory } from "../segments/read-history";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, type SceneSegment, setScene } from "../testing/scene";
import { repairAlignment } from "./repair-alignment";
import { undoRepair } from "./undo-repair";

const ONE_TO_THREE: SceneSegment[] = [
  { source: "One house.", machineTarget: "Une maison." },
  { source: "Two gardens.", machineTarget: "Deux jardins. Trois arbres." },
  { source: "Three trees.", machineTarget: "" },
  { source: "Four birds.", machineTarget: "Quatre oiseaux.", targetGap: "\n\n", paragraph: 1 },
];

describe.each(testEngines())("repairing an alignment on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const rowsOf = ({ as, documentId }: Scene) =>
    listSegments(as.translator, { documentId, from: 0, to: 100 });
  const pairs = async (scene: Scene) =>
    (await rowsOf(scene)).map(({ source, target }) => [source, target]);
  const repair = async (
    scene: Scene,
    kind: RepairKind,
    at: number,
    { other, cut }: { other?: number; cut?: number } = {},
  ) => {
    const rows = await rowsOf(scene);
    const seen = (index: number) => {
      const row = rows[index];
      return { id: row?.id ?? "", version: row?.version ?? 0 };
    };
    return repairAlignment(scene.as.translator, {
      documentId: scene.documentId,
      kind,
      segment: seen(at),
      ...(other !== undefined && { other: seen(other) }),
      ...(cut !== undefined && { cut }),
    });
  };
  const undo = (scene: Scene, repairId: string) =>
    undoRepair(scene.as.translator, { documentId: scene.documentId, repairId });
  /** What a person can see of the rows, without what rises with every write. */
  const shown = (rows: readonly SegmentRow[]) =>
    rows.map(({ version: _version, flags, ...row }) => ({
      ...row,
      flags: flags.map(({ id: _id, ...flag }) => flag),
    }));

  const REPAIRS = [
    ["merge", 0, { other: 1 }],
    ["split", 1, { cut: 13 }],
    ["move-up", 1, { other: 0 }],
    ["move-down", 1, { other: 2 }],
    ["insert", 1, {}],
    ["insert", 3, {}],
    ["unlink", 1, {}],
    ["relink", 3, { other: 2 }],
  ] as const;

  test("merges neighbours and splits them again", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await repair(scene, "merge", 0, { other: 1 });
    expect(await pairs(scene)).toEqual([
      ["One house. Two gardens.", "Une maison. Deux jardins. Trois arbres."],
      ["Three trees.", ""],
      ["Four birds.", "Quatre oiseaux."],
    ]);
    const { rows } = await repair(scene, "split", 0, { cut: "Une maison.".length });
    expect(rows.map(({ position }) => position)).toEqual([0, 1]);
    expect(await pairs(scene)).toEqual(ONE_TO_THREE.map((row) => [row.source, row.machineTarget]));
  });

  test("moves a sentence to the source that it translates", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await repair(scene, "move-down", 1, { other: 2 });
    expect((await pairs(scene)).slice(1, 3)).toEqual([
      ["Two gardens.", "Deux jardins."],
      ["Three trees.", "Trois arbres."],
    ]);
    await repair(scene, "move-up", 2, { other: 1 });
    expect((await pairs(scene))[1]).toEqual(["Two gardens.", "Deux jardins. Trois arbres."]);
  });

  test("lets an empty target in, and the targets below move into the next empty one", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await repair(scene, "insert", 0);
    expect((await pairs(scene)).map(([, target]) => target)).toEqual([
      "",
      "Une maison.",
      "Deux jardins. Trois arbres.",
      "Quatre oiseaux.",
    ]);
  });

  test("unlinks, and takes an addition up again", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await repair(scene, "unlink", 0);
    expect((await pairs(scene)).slice(0, 2)).toEqual([
      ["One house.", ""],
      ["", "Une maison."],
    ]);
    await repair(scene, "move-up", 1, { other: 0 });
    expect(await pairs(scene)).toEqual(ONE_TO_THREE.map((row) => [row.source, row.machineTarget]));
  });

  test.each(REPAIRS)("%s of row %d is taken back whole", async (kind, at, more) => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    const comment = { segmentId: scene.segments[at] ?? "", body: "Look." };
    await addComment(scene.as.editor, comment);
    await scene.submit("translator", 0, "Une villa.");
    await scene.approve("editor", 0);
    // Once there and back: a scene's flags are found by the first check.
    await undo(scene, (await repair(scene, kind, at, more)).repairId);
    const before = await rowsOf(scene);
    const { repairId } = await repair(scene, kind, at, more);
    const changed = await rowsOf(scene);
    expect(shown(changed)).not.toEqual(shown(before));
    expect(changed.map(({ position }) => position)).toEqual(changed.map((_row, index) => index));
    await undo(scene, repairId);
    expect(shown(await rowsOf(scene))).toEqual(shown(before));
    await expect(undo(scene, repairId)).rejects.toMatchObject(refused("conflict", "changed-since"));
  });

  test("several steps are taken back one after another", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    const before = await pairs(scene);
    const steps = [
      await repair(scene, "unlink", 1),
      await repair(scene, "merge", 1, { other: 2 }),
      await repair(scene, "merge", 1, { other: 2 }),
    ];
    for (const { repairId } of steps.toReversed()) await undo(scene, repairId);
    expect(await pairs(scene)).toEqual(before);
  });

  test("is not taken back over an edit that came after it", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    const { repairId, rows } = await repair(scene, "merge", 0, { other: 1 });
    const [merged] = rows;
    const key = { segmentId: merged?.id ?? "", version: merged?.version ?? 0 };
    await saveTarget(scene.as.editor, { ...key, text: "Autre chose.", isReplacement: false });
    await expect(undo(scene, repairId)).rejects.toMatchObject(refused("conflict", "changed-since"));
  });

  test("drops an approval, keeps an edit, its history and the machine's part of it", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await scene.submit("translator", 1, "Deux jardins. Trois grands arbres.");
    await scene.approve("editor", 1);
    const { rows } = await repair(scene, "move-down", 1, { other: 2 });
    expect(rows).toMatchObject([
      { state: "submitted", target: "Deux jardins.", machineTarget: "Deux jardins." },
      { state: "submitted", target: "Trois grands arbres.", machineTarget: "Trois arbres." },
    ]);
    const history = await readHistory(scene.as.translator, { segmentId: rows[0]?.id ?? "" });
    expect(history.revisions.map(({ text }) => text)).toContain(
      "Deux jardins. Trois grands arbres.",
    );
  });

  test("two halves that two people submitted are submitted by nobody", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await scene.submit("translator", 0);
    await scene.submit("editor", 1);
    const { rows } = await repair(scene, "merge", 0, { other: 1 });
    expect(rows).toMatchObject([{ state: "draft", submittedBy: null }]);
  });

  test("gives comments, dismissals and the history of a merged row to the row that has its text", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await addComment(scene.as.editor, { segmentId: scene.segments[1] ?? "", body: "Which trees?" });
    await scene.submit("translator", 1, "Deux vergers.");
    await scene.flag("major", 1);
    const flag = (await scene.row(1)).flags.find(({ check }) => check === "test-check");
    await dismissFlag(scene.as.translator, { flagId: flag?.id ?? "", reason: "correct" });
    const { rows } = await repair(scene, "merge", 0, { other: 1 });
    const segmentId = rows[0]?.id ?? "";
    expect(rows).toMatchObject([{ openComments: 1, state: "draft" }]);
    expect(await listComments(scene.as.translator, { segmentId })).toHaveLength(1);
    const history = await readHistory(scene.as.translator, { segmentId });
    expect(history.revisions.map(({ text }) => text)).toContain("Deux vergers.");
    expect(await database.prisma.dismissal.count({ where: { segmentId } })).toBe(1);
  });

  test("keeps a text that was typed in a row that is merged meanwhile, in the history of the other", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    const { rows } = await repair(scene, "merge", 0, { other: 1 });
    const late = { segmentId: scene.segments[1] ?? "", version: 1, text: "Deux parcs." };
    await expect(
      saveTarget(scene.as.editor, { ...late, isReplacement: false }),
    ).rejects.toMatchObject(refused("conflict", "segment-merged"));
    const history = await readHistory(scene.as.editor, { segmentId: rows[0]?.id ?? "" });
    expect(history.revisions.map(({ text }) => text)).toContain("Deux parcs.");
  });

  test("of two people one is told that the rows have changed", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    const seen = await rowsOf(scene);
    await repair(scene, "split", 1, { cut: 13 });
    const [segment, other] = seen.slice(0, 2);
    const { documentId } = scene;
    if (!segment || !other) throw new Error("no rows");
    await expect(
      repairAlignment(scene.as.editor, { documentId, kind: "merge", segment, other }),
    ).rejects.toMatchObject(refused("conflict", "stale-version"));
  });

  test.each([
    ["split", 2, { cut: 0 }, "nothing-to-split"],
    ["move-up", 2, { other: 1 }, "nothing-to-move"],
    ["unlink", 2, {}, "nothing-to-unlink"],
    ["insert", 2, {}, "nothing-to-move"],
  ] as const)(
    "%s of row %d is refused when there is nothing to do",
    async (kind, at, more, reason) => {
      const scene = await setScene(database, { segments: ONE_TO_THREE });
      const before = await rowsOf(scene);
      await expect(repair(scene, kind, at, more)).rejects.toMatchObject(refused("invalid", reason));
      expect(await rowsOf(scene)).toEqual(before);
    },
  );

  test("rows that are no neighbours are not merged", async () => {
    const scene = await setScene(database, { segments: ONE_TO_THREE });
    await expect(repair(scene, "merge", 0, { other: 2 })).rejects.toMatchObject(
      refused("conflict", "rows-moved"),
    );
  });
});
