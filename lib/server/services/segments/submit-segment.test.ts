import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { readHistory } from "./read-history";
import { saveTarget } from "./save-target";
import { setExclusion } from "./set-exclusion";
import { submitSegment } from "./submit-segment";

const OMISSION = [{ source: "Left out.", machineTarget: "" }];
const ADDITION = [{ source: "", machineTarget: "VOIR AUSSI" }];

describe.each(testEngines())("submitting a segment on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const revisions = async (scene: Awaited<ReturnType<typeof setScene>>) => {
    const segmentId = scene.segments[0] ?? "";
    const history = await readHistory(scene.as.translator, { segmentId });
    return history.revisions.map(({ text, author, state }) => [text, author?.name, state]);
  };

  test("saves the text and hands it in, in one step", async () => {
    const scene = await setScene(database);
    expect(await scene.submit("translator", 0, "Ma maison.")).toMatchObject({
      target: "Ma maison.",
      state: "submitted",
      version: 2,
      origin: "human",
      editedBy: { name: "translator" },
      submittedBy: { name: "translator" },
    });
    expect(await revisions(scene)).toEqual([["Ma maison.", "translator", "submitted"]]);
    expect(await scene.audit()).toMatchObject([
      { action: "segment.submit", details: { isUntouched: false } },
    ]);
  });

  test("machine text that is fine may be submitted as it is, and stays the machine's", async () => {
    const scene = await setScene(database);
    const row = await scene.submit("translator");
    expect(row).toMatchObject({ state: "submitted", origin: "mt", editedBy: null });
    expect(await revisions(scene)).toEqual([]);
    expect(await scene.audit()).toMatchObject([{ details: { isUntouched: true } }]);
  });

  test("keeps the name of who wrote the text, whoever submits it", async () => {
    const scene = await setScene(database);
    await saveTarget(scene.as.otherTranslator, {
      segmentId: scene.segments[0] ?? "",
      version: 1,
      text: "Sa maison.",
      isReplacement: false,
    });
    const row = await scene.submit("translator");
    expect(row).toMatchObject({
      editedBy: { name: "otherTranslator" },
      submittedBy: { name: "translator" },
    });
    expect(await revisions(scene)).toEqual([["Sa maison.", "otherTranslator", "submitted"]]);
  });

  test.each([
    ["already-submitted", async () => {}],
    [
      "already-approved",
      async (scene: Awaited<ReturnType<typeof setScene>>) => scene.approve("editor"),
    ],
  ] as const)("is refused as %s", async (reason, then) => {
    const scene = await setScene(database);
    await scene.submit("translator");
    await then(scene);
    await expect(scene.submit("translator")).rejects.toMatchObject(refused("conflict", reason));
  });

  test("a submitted text may be submitted anew with another text", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0, "Ma maison.");
    const row = await scene.submit("otherTranslator", 0, "Sa maison.");
    expect(row).toMatchObject({ state: "submitted", submittedBy: { name: "otherTranslator" } });
    expect(await revisions(scene)).toEqual([
      ["Ma maison.", "translator", "submitted"],
      ["Sa maison.", "otherTranslator", "submitted"],
    ]);
  });

  test("an approved text that is changed is handed in by whoever changed it", async () => {
    const scene = await setScene(database);
    await scene.submit("translator");
    await scene.approve("editor");
    const row = await scene.submit("otherEditor", 0, "Sa maison.");
    expect(row).toMatchObject({ state: "submitted", submittedBy: { name: "otherEditor" } });
    await expect(scene.approve("otherEditor")).rejects.toMatchObject(
      refused("forbidden", "self-approval"),
    );
  });

  test("an approved text that was changed and saved can be handed in afterwards, too", async () => {
    const scene = await setScene(database);
    await scene.submit("translator");
    const { id: segmentId, version } = await scene.approve("editor");
    const text = "Sa maison.";
    await saveTarget(scene.as.otherTranslator, { segmentId, version, text, isReplacement: false });
    const row = await scene.submit("otherTranslator");
    expect(row).toMatchObject({ state: "submitted", submittedBy: { name: "otherTranslator" } });
    await expect(scene.submit("translator")).rejects.toMatchObject(
      refused("conflict", "already-submitted"),
    );
  });

  test("is refused for a stale version, and the text is not stored", async () => {
    const scene = await setScene(database);
    const current = await scene.submit("otherTranslator", 0, "Sa maison.");
    const stale = { segmentId: current.id, version: 1, text: "Ma maison." };
    await expect(submitSegment(scene.as.translator, stale)).rejects.toMatchObject({
      ...refused("conflict", "stale-version"),
      details: { current },
    });
    expect(await scene.row()).toEqual(current);
  });

  describe("a segment without a text", () => {
    test("is refused: an omission is no translation", async () => {
      const scene = await setScene(database, { segments: OMISSION });
      await expect(scene.submit("translator", 0, " \n")).rejects.toMatchObject(
        refused("invalid", "nothing-to-submit"),
      );
      expect(await scene.row()).toMatchObject({ state: "initial", version: 1 });
    });

    test("can be submitted when it is left out of the export", async () => {
      const scene = await setScene(database, { segments: OMISSION });
      const { id: segmentId } = await scene.row();
      await setExclusion(scene.as.translator, { segmentId, version: 1, isExcluded: true });
      expect(await scene.submit("translator")).toMatchObject({ state: "submitted", target: "" });
    });

    test("can be submitted when there is nothing to translate", async () => {
      const scene = await setScene(database, { segments: ADDITION });
      expect(await scene.submit("translator", 0, "")).toMatchObject({ state: "submitted" });
    });

    test("cannot be approved when it was taken in again meanwhile", async () => {
      const scene = await setScene(database, { segments: OMISSION });
      const { id: segmentId } = await scene.row();
      await setExclusion(scene.as.translator, { segmentId, version: 1, isExcluded: true });
      const { version } = await scene.submit("translator");
      await setExclusion(scene.as.translator, { segmentId, version, isExcluded: false });
      await expect(scene.approve("editor")).rejects.toMatchObject(
        refused("invalid", "nothing-to-submit"),
      );
    });
  });
});
