import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_DISMISSALS, type PreviewDismissals } from "../../../schemas/dismissals";
import { insertFlags } from "../../db/flags";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { dismissFlag } from "../flags/dismiss-flag";
import { reopenFlag } from "../flags/reopen-flag";
import { repairAlignment } from "../repairs/repair-alignment";
import { readOutline } from "../segments/read-outline";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, setScene } from "../testing/scene";
import { dismissFlags } from "./dismiss-flags";
import { previewDismissals } from "./preview-dismissals";
import { reopenFlags } from "./reopen-flags";

const TEXTS = ["Le plan plan est ici.", "Un plan plan ; un plan plan.", "Elle part ; il reste."];
const REPEATED = "repeated-words";
const SPACING = "french-spacing";

describe.each(testEngines())("dismissing many flags on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const flagged = async () => {
    const scene = await setScene(database);
    for (const [position, text] of TEXTS.entries()) await scene.write("translator", position, text);
    return scene;
  };
  const preview = (
    { as, documentId }: Scene,
    filter: Omit<PreviewDismissals, "documentId"> = { flag: REPEATED },
  ) => previewDismissals(as.translator, { documentId, ...filter });
  const dismiss = async (scene: Scene, places?: Awaited<ReturnType<typeof preview>>["places"]) => {
    const { documentId, as } = scene;
    const chosen = places ?? (await preview(scene)).places;
    return dismissFlags(as.editor, { documentId, places: chosen, reason: "house_style" });
  };
  const reopen = ({ as, documentId }: Scene, batchId: string | null) =>
    reopenFlags(as.translator, { documentId, batchId: batchId ?? "" });
  const flagsOf = async (scene: Scene, position: number, check = REPEATED) =>
    (await scene.row(position)).flags.filter((flag) => flag.check === check);

  test("previews the open flags of the rows that the filter leaves, equal ones of a segment as one", async () => {
    const scene = await flagged();
    const { total, places } = await preview(scene);
    expect(total).toBe(2);
    expect(places).toMatchObject([
      {
        number: 1,
        check: REPEATED,
        left: "Le ",
        marked: "plan plan",
        right: " est ici.",
        flags: 1,
      },
      {
        number: 2,
        left: "Un ",
        marked: "plan plan",
        flags: 2,
        checkTitle: { en: expect.any(String) },
      },
    ]);
    const found = await preview(scene, { text: "il reste", flag: "any" });
    const { items } = await readOutline(scene.as.translator, {
      documentId: scene.documentId,
      text: "il reste",
    });
    expect(found.places.map(({ number }) => number - 1)).toEqual(
      items.map(({ position }) => position),
    );
    expect(found.places).toMatchObject([{ number: 3, check: SPACING }]);
    expect((await preview(scene, { state: ["approved"] })).places).toEqual([]);
    expect((await preview(scene, { flag: "serious" })).places).toEqual(
      (await preview(scene, { flag: "any" })).places.filter(
        ({ severity }) => severity === "major" || severity === "critical",
      ),
    );
  });

  test("lists as many as a person can look through, and says how many there are", async () => {
    const scene = await setScene(database);
    const flags = Array.from({ length: MAX_DISMISSALS + 3 }, (_none, index) => ({
      segmentId: scene.segments[0] ?? "",
      check: "test-check",
      category: "fluency/grammar",
      severity: "minor" as const,
      side: "target" as const,
      start: 0,
      end: 2,
      message: { en: "Look here.", fr: "Regardez ici." },
      suggestion: null,
      fingerprint: `test-check|target|${index}`,
    }));
    await insertFlags(database.prisma, flags);
    const { total, places } = await preview(scene, {});
    expect([total, places.length]).toEqual([MAX_DISMISSALS + 3, MAX_DISMISSALS]);
    expect(await dismiss(scene, places)).toMatchObject({ flags: MAX_DISMISSALS, segments: 1 });
    expect((await preview(scene, {})).total).toBe(3);
  });

  test("dismisses as one does by hand: it outlives edits, and others' flags stay", async () => {
    const scene = await flagged();
    const done = await dismiss(scene);
    expect(done).toMatchObject({ flags: 3, segments: 2, refused: [] });
    const flags = [...(await flagsOf(scene, 0)), ...(await flagsOf(scene, 1))];
    expect(flags.map(({ dismissal }) => dismissal)).toMatchObject(
      Array.from({ length: 3 }, () => ({ reason: "house_style", by: { name: "editor" } })),
    );
    expect((await flagsOf(scene, 2, SPACING))[0]?.dismissal).toBeNull();
    await scene.write("translator", 0, "Voici : le plan plan est ici.");
    expect((await flagsOf(scene, 0))[0]?.dismissal).toMatchObject({ reason: "house_style" });
    expect((await preview(scene)).total).toBe(0);
  });

  test("tells of it once: how many, and which", async () => {
    const scene = await flagged();
    const { batchId } = await dismiss(scene);
    const told = (await scene.audit()).filter(({ action }) => action === "batch.dismiss");
    expect(told).toMatchObject([
      {
        actorId: scene.userId("editor"),
        segmentId: null,
        details: {
          batchId,
          dismissal: "house_style",
          flags: 3,
          segments: 2,
          which: [`${REPEATED}|target|plan plan: 1, 2`],
        },
      },
    ]);
  });

  test("what changed after the preview is left and named, the rest is dismissed", async () => {
    const scene = await flagged();
    await scene.write("translator", 2, "Elle part part ; il reste.");
    const { places } = await preview(scene, { flag: "any" });
    const byHand = (await flagsOf(scene, 1, SPACING))[0]?.id ?? "";
    await dismissFlag(scene.as.translator, { flagId: byHand, reason: "correct" });
    await scene.write("translator", 0, "Le plan plan est là.");
    await scene.write("translator", 2, "Elle part ; il reste.");
    const { refused: left, segments } = await dismiss(scene, places);
    expect(segments).toBe(1);
    const [first, , third] = scene.segments;
    expect(left).toEqual(
      expect.arrayContaining([
        { segmentId: first, fingerprint: `${REPEATED}|target|plan plan`, reason: "changed" },
        { segmentId: third, fingerprint: `${REPEATED}|target|part part`, reason: "gone" },
        expect.objectContaining({ segmentId: scene.segments[1], reason: "dismissed" }),
      ]),
    );
    expect((await flagsOf(scene, 0))[0]?.dismissal).toBeNull();
    expect((await flagsOf(scene, 1))[0]?.dismissal).toMatchObject({ reason: "house_style" });
  });

  test("a decision on the segment is no change of its flags; nothing left to dismiss writes nothing", async () => {
    const scene = await flagged();
    const { places } = await preview(scene);
    await scene.submit("translator", 0);
    expect(await dismiss(scene, places)).toMatchObject({ flags: 3 });
    const before = await dumpTables(database);
    expect(await dismiss(scene, places)).toMatchObject({
      batchId: null,
      flags: 0,
      refused: [{ reason: "dismissed" }, { reason: "dismissed" }],
    });
    expect(await dumpTables(database)).toEqual(before);
  });

  test("segments of another document are none of this one's", async () => {
    const [scene, other] = [await flagged(), await flagged()];
    const { places } = await preview(other);
    expect(await dismiss(scene, places)).toMatchObject({ batchId: null, flags: 0 });
    expect((await preview(other)).total).toBe(2);
  });

  test("is taken back as one step, but for what was decided otherwise since", async () => {
    const scene = await flagged();
    const { batchId } = await dismiss(scene);
    const [flag] = await flagsOf(scene, 0);
    await dismissFlag(scene.as.translator, { flagId: flag?.id ?? "", reason: "correct" });
    expect(await reopen(scene, batchId)).toEqual({ flags: 2, segments: 1 });
    expect((await flagsOf(scene, 0))[0]?.dismissal).toMatchObject({ reason: "correct" });
    expect((await flagsOf(scene, 1)).map(({ dismissal }) => dismissal)).toEqual([null, null]);
    const told = (await scene.audit()).filter(({ action }) => action === "batch.reopen");
    expect(told).toMatchObject([{ details: { batchId, flags: 2, segments: 1 } }]);
    await expect(reopen(scene, batchId)).rejects.toMatchObject(
      refused("conflict", "nothing-to-reopen"),
    );
  });

  test("what was opened again by hand stays so, and may be the whole step", async () => {
    const scene = await flagged();
    const { batchId } = await dismiss(scene);
    for (const position of [0, 1]) {
      const [flag] = await flagsOf(scene, position);
      await reopenFlag(scene.as.translator, { flagId: flag?.id ?? "" });
    }
    await expect(reopen(scene, batchId)).rejects.toMatchObject(
      refused("conflict", "nothing-to-reopen"),
    );
  });

  test("a step is none of another document, and follows a text that was merged", async () => {
    const [scene, other] = [await flagged(), await flagged()];
    const { batchId } = await dismiss(scene);
    await expect(reopen(other, batchId)).rejects.toMatchObject(
      refused("conflict", "nothing-to-reopen"),
    );
    const [segment, below] = [await scene.row(0), await scene.row(1)];
    const { documentId } = scene;
    await repairAlignment(scene.as.editor, { documentId, kind: "merge", segment, other: below });
    expect(await reopen(scene, batchId)).toEqual({ flags: 3, segments: 1 });
    expect((await preview(scene)).places).toMatchObject([{ number: 1, flags: 3 }]);
  });
});
