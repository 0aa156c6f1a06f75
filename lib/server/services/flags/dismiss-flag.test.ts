import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DismissFlag } from "../../../schemas/segment";
import { lockSegment } from "../../db/segments";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { checkTarget } from "../segments/check-target";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, setScene } from "../testing/scene";
import { dismissFlag } from "./dismiss-flag";
import { reopenFlag } from "./reopen-flag";

/** A word written twice: the plainest of findings. */
const REPEATED = "La maison maison rouge.";

describe.each(testEngines())("dismissing a flag on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const save = async (scene: Scene, text: string) => {
    const { id: segmentId, version } = await scene.row();
    return saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const repeated = ({ flags }: Awaited<ReturnType<Scene["row"]>>) =>
    flags.find(({ start, end, side }) => side === "target" && start >= 3 && end <= 16);
  const dismissed = async () => {
    const scene = await setScene(database);
    const flag = repeated(await save(scene, REPEATED));
    const flagId = flag?.id ?? "";
    await dismissFlag(scene.as.editor, { flagId, reason: "other", note: "A refrain." });
    return { scene, flagId };
  };

  test("shows who did it and why", async () => {
    const { scene } = await dismissed();
    expect(repeated(await scene.row())?.dismissal).toMatchObject({
      reason: "other",
      note: "A refrain.",
      by: { name: "editor" },
    });
    expect((await scene.audit()).at(-1)).toMatchObject({
      action: "flag.dismiss",
      details: { dismissal: "other" },
    });
  });

  test("outlives an edit elsewhere in the segment, and the checks while typing know it", async () => {
    const { scene } = await dismissed();
    const row = await save(scene, "La maison maison bleue.");
    expect(repeated(row)?.dismissal).toMatchObject({ reason: "other" });
    const checked = await checkTarget(scene.as.translator, {
      segmentId: row.id,
      text: "La maison maison verte.",
    });
    expect(checked.flags.map(({ dismissal }) => dismissal?.reason)).toContain("other");
  });

  test("outlives the text that had no such fault for a while", async () => {
    const { scene } = await dismissed();
    expect(repeated(await save(scene, "La maison rouge."))).toBeUndefined();
    expect(repeated(await save(scene, REPEATED))?.dismissal).toMatchObject({ reason: "other" });
  });

  test("taken back opens the flag again, for good", async () => {
    const { scene, flagId } = await dismissed();
    expect(repeated(await reopenFlag(scene.as.translator, { flagId }))?.dismissal).toBeNull();
    expect(repeated(await save(scene, "La maison maison bleue."))?.dismissal).toBeNull();
  });

  test("again changes the reason", async () => {
    const { scene, flagId } = await dismissed();
    const row = await dismissFlag(scene.as.translator, { flagId, reason: "house_style" });
    expect(repeated(row)?.dismissal).toMatchObject({
      reason: "house_style",
      note: null,
      by: { name: "translator" },
    });
  });

  test("does not reach the same fault in another segment", async () => {
    const { scene } = await dismissed();
    const { id: segmentId, version } = await scene.row(1);
    const text = REPEATED;
    const row = await saveTarget(scene.as.editor, {
      segmentId,
      version,
      text,
      isReplacement: false,
    });
    expect(repeated(row)?.dismissal).toBeNull();
  });

  test("is refused for a flag that the last edit has ended", async () => {
    const { scene, flagId } = await dismissed();
    await save(scene, "La maison rouge.");
    await expect(dismissFlag(scene.as.editor, { flagId, reason: "correct" })).rejects.toMatchObject(
      refused("not-found"),
    );
  });

  test("waits for a save of the same segment, so that neither undoes the other", async () => {
    const scene = await setScene(database);
    const flagId = repeated(await save(scene, REPEATED))?.id ?? "";
    const order: string[] = [];
    let dismissal: Promise<unknown> = Promise.resolve();
    await database.prisma.$transaction(async (client) => {
      await lockSegment(client, scene.segments[0] ?? "");
      dismissal = dismissFlag(scene.as.editor, { flagId, reason: "correct" }).then(() =>
        order.push("dismissed"),
      );
      await client.$queryRaw`SELECT 1 FROM pg_sleep(0.1)`;
      order.push("saved");
    });
    await dismissal;
    expect(order).toEqual(["saved", "dismissed"]);
  });
});

test.each<[object, boolean, string]>([
  [{ reason: "correct" }, true, "a reason from the list says enough"],
  [{ reason: "other" }, false, "`other` says nothing without a note"],
  [{ reason: "other", note: "  " }, false, "nor with an empty one"],
  [{ reason: "other", note: "A refrain." }, true, "with one it does"],
  [{ reason: "no idea" }, false, "not in the list"],
])("a dismissal with %o is parsed: %s (%s)", (input, expected) => {
  const flagId = "0192f0c1-0000-7000-8000-000000000001";
  expect(DismissFlag.safeParse({ flagId, ...input }).success).toBe(expected);
});
