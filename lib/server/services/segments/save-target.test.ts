import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { decideSegments } from "../decisions/decide-segments";
import { type PersonName, refused, type Scene, setScene } from "../testing/scene";
import { decideSegment } from "./decide-segment";
import { keepRevision } from "./keep-revision";
import { readHistory } from "./read-history";
import { saveTarget } from "./save-target";

describe.each(testEngines())("saving a target on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  const begin = async (options?: Parameters<typeof setScene>[1]) => {
    scene = await setScene(database, options);
  };

  const save = async (person: PersonName, text: string, isReplacement = false) => {
    const { id: segmentId, version } = await scene.row();
    return saveTarget(scene.as[person], { segmentId, version, text, isReplacement });
  };
  const history = async () => {
    const { revisions } = await readHistory(scene.as.translator, {
      segmentId: scene.segments[0] ?? "",
    });
    return revisions.map(({ number, text, author }) => `${number} ${author?.name}: ${text}`);
  };
  const later = () =>
    database.prisma.$executeRaw`
      UPDATE "segments" SET "editedAt" = "editedAt" - interval '1 hour',
        "submittedAt" = "submittedAt" - interval '1 hour'
      WHERE "documentId" = ${scene.documentId}::uuid`;

  test("stores the text as somebody's draft under the next version", async () => {
    await begin();
    const row = await save("translator", "Ma maison.");
    expect(row).toMatchObject({
      target: "Ma maison.",
      machineTarget: "La maison rouge.",
      state: "draft",
      origin: "human",
      version: 2,
      editedBy: { name: "translator" },
    });
    expect(await scene.row()).toEqual(row);
  });

  test("takes any Unicode text as it is", async () => {
    await begin();
    const text = "  « L’été » — 𝒻𝒾𝓃 🐶\u00a0!\n\tÀ suivre…  ";
    expect((await save("translator", text)).target).toBe(text);
  });

  test("gives the text back to the machine when it is the machine's again", async () => {
    await begin();
    await save("translator", "Ma maison.");
    expect(await save("translator", "La maison rouge.")).toMatchObject({ origin: "mt" });
  });

  test("changes and tells nothing when the text is the same", async () => {
    await begin();
    expect(await save("translator", "La maison rouge.")).toMatchObject({
      version: 1,
      state: "initial",
    });
    expect(await scene.audit()).toEqual([]);
  });

  test("is refused for a stale version, with the row as it is now", async () => {
    await begin();
    const current = await save("otherTranslator", "Sa maison.");
    const stale = { segmentId: current.id, version: 1, text: "Ma maison.", isReplacement: false };
    await expect(saveTarget(scene.as.translator, stale)).rejects.toMatchObject({
      ...refused("conflict", "stale-version"),
      details: { current },
    });
    expect(await scene.row()).toEqual(current);
  });

  test("is done, and told of once, when it is sent again after its answer was lost", async () => {
    await begin();
    const first = await save("translator", "Ma maison.");
    const again = { segmentId: first.id, version: 1, text: "Ma maison.", isReplacement: false };
    expect(await saveTarget(scene.as.translator, again)).toEqual(first);
    expect(await scene.audit()).toHaveLength(1);
    expect(await history()).toEqual([]);
  });

  test("is refused when somebody else stored the same text, or the segment went on since", async () => {
    await begin();
    const { id: segmentId } = await save("translator", "Ma maison.");
    const again = { segmentId, version: 1, text: "Ma maison.", isReplacement: false };
    const refusal = refused("conflict", "stale-version");
    await expect(saveTarget(scene.as.otherTranslator, again)).rejects.toMatchObject(refusal);
    await save("translator", "Ta maison.");
    await save("translator", "Ma maison.");
    await expect(saveTarget(scene.as.translator, again)).rejects.toMatchObject(refusal);
  });

  test("of saves made at once on one version, exactly one is stored", async () => {
    await begin();
    const segmentId = scene.segments[0] ?? "";
    const texts = ["Un.", "Deux.", "Trois.", "Quatre."];
    const outcomes = await Promise.allSettled(
      texts.map((text) =>
        saveTarget(scene.as.translator, { segmentId, version: 1, text, isReplacement: false }),
      ),
    );
    const stored = outcomes.filter(({ status }) => status === "fulfilled");
    const refusals = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(stored).toHaveLength(1);
    for (const { reason } of refusals) {
      expect(reason).toMatchObject(refused("conflict", "stale-version"));
      expect(reason.details.current).toEqual(await scene.row());
    }
    const winner = texts[outcomes.findIndex(({ status }) => status === "fulfilled")];
    expect(await scene.row()).toMatchObject({ target: winner, version: 2 });
    expect(await scene.audit()).toHaveLength(1);
  });

  test("the text that lost can be kept in the history without being the target", async () => {
    await begin();
    await save("otherTranslator", "Sa maison.");
    const segmentId = scene.segments[0] ?? "";
    const kept = await keepRevision(scene.as.translator, { segmentId, text: "Ma maison." });
    expect(kept).toEqual({ number: 1 });
    expect(await history()).toEqual(["1 translator: Ma maison."]);
    expect(await scene.row()).toMatchObject({ target: "Sa maison." });
  });

  test("texts that are kept at once get numbers of their own", async () => {
    await begin();
    const segmentId = scene.segments[0] ?? "";
    await Promise.all(
      ["A", "B", "C"].map((text) => keepRevision(scene.as.translator, { segmentId, text })),
    );
    expect((await history()).map((line) => line.split(" ")[0])).toEqual(["1", "2", "3"]);
  });

  describe("the history", () => {
    test("has one text for all the saves of a sitting", async () => {
      await begin();
      for (const text of ["M", "Ma", "Ma m"]) await save("translator", text);
      expect(await history()).toEqual([]);
    });

    test("keeps somebody else's text before it is replaced", async () => {
      await begin();
      await save("translator", "Ma maison.");
      await save("otherTranslator", "Sa maison.");
      expect(await history()).toEqual(["1 translator: Ma maison."]);
    });

    test("keeps one's own text of an earlier sitting", async () => {
      await begin();
      await save("translator", "Ma maison.");
      await later();
      await save("translator", "Notre maison.");
      expect(await history()).toEqual(["1 translator: Ma maison."]);
    });

    test("keeps a text that is replaced whole, whenever it was written", async () => {
      await begin();
      await save("translator", "Ma maison.");
      await save("translator", "La maison rouge.", true);
      expect(await history()).toEqual(["1 translator: Ma maison."]);
      await save("translator", "Ma maison.", true);
      expect(await history()).toEqual([
        "1 translator: Ma maison.",
        "2 translator: La maison rouge.",
      ]);
    });

    test("keeps a text that was approved by batch and is edited within the sitting", async () => {
      await begin();
      await save("translator", "Ma maison.");
      await scene.submit("translator");
      await scene.approve("editor");
      await save("translator", "Notre maison.");
      const { id, version } = await scene.row();
      const { documentId } = scene;
      await decideSegments(scene.as.editor, {
        decision: "approve",
        documentId,
        segments: [{ id, version }],
      });
      await save("translator", "Leur maison.");
      expect(await history()).toEqual(["1 translator: Ma maison.", "2 translator: Notre maison."]);
    });

    test("never repeats the text that it ended with", async () => {
      await begin();
      await save("translator", "Ma maison.");
      await save("otherTranslator", "Sa maison.");
      await save("otherTranslator", "Ma maison.");
      await save("translator", "Notre maison.");
      expect(await history()).toEqual(["1 translator: Ma maison."]);
    });
  });

  describe("the state", () => {
    test("a submitted text drops back to draft", async () => {
      await begin();
      await scene.submit("translator");
      expect(await save("translator", "Ma maison.")).toMatchObject({ state: "draft" });
    });

    test("an approved text drops back one step, and the approval is gone", async () => {
      await begin();
      await scene.submit("translator");
      await scene.approve("editor");
      const row = await save("translator", "Ma maison.");
      expect(row).toMatchObject({ state: "submitted", decidedBy: null, decidedAt: null });
    });

    test("an approved text drops back one step however often the edit is saved", async () => {
      await begin();
      await scene.submit("translator");
      await scene.approve("editor");
      for (const text of ["Ma", "Ma mai", "Ma maison."]) await save("translator", text);
      expect(await scene.row()).toMatchObject({ state: "submitted", target: "Ma maison." });
      expect(await history()).toEqual([]);
    });

    test("somebody else's edit on top of that drops it to draft", async () => {
      await begin();
      await scene.submit("translator");
      await scene.approve("editor");
      await save("translator", "Ma maison.");
      expect(await save("otherTranslator", "Sa maison.")).toMatchObject({ state: "draft" });
    });

    test("a returned text becomes a draft that still says why it came back", async () => {
      await begin();
      const { id: segmentId, version } = await scene.submit("translator");
      await decideSegment(scene.as.editor, {
        segmentId,
        version,
        decision: "return",
        reason: "Rouge ?",
      });
      const row = await save("translator", "Ma maison.");
      expect(row).toMatchObject({ state: "draft", returnReason: "Rouge ?" });
    });
  });

  test("stores what the checks say of the new text in place of the old flags", async () => {
    await begin();
    await scene.flag("major");
    const repeated = await save("translator", "La maison maison rouge.");
    expect(repeated.flags.map(({ check }) => check)).not.toContain("test-check");
    expect(repeated.flags.length).toBeGreaterThan(0);
    expect((await save("translator", "La maison rouge.")).flags).toEqual([]);
  });
});
