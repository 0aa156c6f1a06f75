import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type PersonName, refused, type Scene, setScene } from "../testing/scene";
import { decideSegment } from "./decide-segment";
import { readHistory } from "./read-history";
import { saveTarget } from "./save-target";

describe.each(testEngines())("an editor's decision on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function edit(scene: Scene, person: PersonName, text: string) {
    const { id: segmentId, version } = await scene.row();
    const isReplacement = false;
    return saveTarget(scene.as[person], { segmentId, version, text, isReplacement });
  }

  const submitted = async (text?: string) => {
    const scene = await setScene(database);
    await scene.submit("translator", 0, text);
    return scene;
  };
  const sendBack = async (scene: Scene, person: PersonName, reason = "Wrong colour.") => {
    const { id: segmentId, version } = await scene.row();
    return decideSegment(scene.as[person], { segmentId, version, decision: "return", reason });
  };
  const undo = async (scene: Scene, person: PersonName) => {
    const { id: segmentId, version } = await scene.row();
    return decideSegment(scene.as[person], { segmentId, version, decision: "undo" });
  };
  const approveAs = async (scene: Scene, person: PersonName, text: string) => {
    const { id: segmentId, version } = await scene.row();
    return decideSegment(scene.as[person], { segmentId, version, decision: "approve", text });
  };
  const revisions = async (scene: Scene) => {
    const segmentId = scene.segments[0] ?? "";
    const history = await readHistory(scene.as.translator, { segmentId });
    return history.revisions.map(({ text, author, state }) => [text, author?.name, state]);
  };

  describe("approving", () => {
    test("says who and when", async () => {
      const scene = await submitted();
      const row = await scene.approve("editor");
      expect(row).toMatchObject({ state: "approved", version: 3, decidedBy: { name: "editor" } });
      expect(row.decidedAt).not.toBeNull();
    });

    test.each(["initial", "draft", "returned"] as const)(
      "is refused for what is %s",
      async (state) => {
        const scene = await submitted();
        await sendBack(scene, "editor");
        const id = scene.segments[0] ?? "";
        await database.prisma.segment.update({ where: { id }, data: { state } });
        await expect(scene.approve("editor")).rejects.toMatchObject(
          refused("conflict", "not-submitted"),
        );
      },
    );

    test("is refused when it is approved already", async () => {
      const scene = await submitted();
      await scene.approve("editor");
      await expect(scene.approve("otherEditor")).rejects.toMatchObject(
        refused("conflict", "already-approved"),
      );
    });

    test.each(["editor", "admin"] as const)(
      "is refused for the %s who submitted it",
      async (person) => {
        const scene = await setScene(database);
        await scene.submit(person);
        await expect(scene.approve(person)).rejects.toMatchObject(
          refused("forbidden", "self-approval"),
        );
        expect(await scene.approve("otherEditor")).toMatchObject({ state: "approved" });
      },
    );

    test("of one's own is allowed where the project says so", async () => {
      const scene = await setScene(database, { allowSelfApproval: true });
      await scene.submit("editor");
      expect(await scene.approve("editor")).toMatchObject({ state: "approved" });
    });

    test("with another text keeps both texts and says who wrote which", async () => {
      const scene = await submitted("Ma maison.");
      const row = await approveAs(scene, "editor", "Notre maison.");
      expect(row).toMatchObject({
        state: "approved",
        target: "Notre maison.",
        origin: "human",
        editedBy: { name: "editor" },
        submittedBy: { name: "translator" },
      });
      expect(await revisions(scene)).toEqual([
        ["Ma maison.", "translator", "submitted"],
        ["Notre maison.", "editor", "approved"],
      ]);
      expect((await scene.audit()).at(-1)).toMatchObject({ details: { isEdited: true } });
    });

    test("of one's own edit, saved before, is that of somebody's submission", async () => {
      const scene = await submitted("Ma maison.");
      await edit(scene, "editor", "Notre maison.");
      // Who has not written it waits for its submission.
      await expect(scene.approve("otherEditor")).rejects.toMatchObject(
        refused("conflict", "not-submitted"),
      );
      expect(await scene.approve("editor")).toMatchObject({
        state: "approved",
        target: "Notre maison.",
        submittedBy: { name: "translator" },
      });
      expect(await revisions(scene)).toEqual([
        ["Ma maison.", "translator", "submitted"],
        ["Notre maison.", "editor", "approved"],
      ]);
      expect((await scene.audit()).at(-1)).toMatchObject({ details: { isEdited: true } });
    });

    test.each([true, false])(
      "of one's own translation is refused, submitted or not",
      async (is) => {
        const scene = await setScene(database);
        if (is) await scene.submit("editor");
        await edit(scene, "editor", "Notre maison.");
        await expect(scene.approve("editor")).rejects.toMatchObject(
          refused("conflict", "not-submitted"),
        );
      },
    );

    test("with an empty text is refused", async () => {
      const scene = await submitted();
      await expect(approveAs(scene, "editor", " ")).rejects.toMatchObject(
        refused("invalid", "nothing-to-submit"),
      );
    });

    test("ends the reason of an earlier return", async () => {
      const scene = await submitted();
      await sendBack(scene, "editor");
      expect(await scene.submit("translator")).toMatchObject({ returnReason: "Wrong colour." });
      expect(await scene.approve("editor")).toMatchObject({ returnReason: null });
    });
  });

  describe("sending back", () => {
    test("gives the reason, in the row and in the history", async () => {
      const scene = await submitted();
      expect(await sendBack(scene, "editor")).toMatchObject({
        state: "returned",
        returnReason: "Wrong colour.",
        decidedBy: { name: "editor" },
      });
      const segmentId = scene.segments[0] ?? "";
      const { events } = await readHistory(scene.as.translator, { segmentId });
      expect(events.map(({ action, by, reason }) => [action, by?.name, reason])).toEqual([
        ["segment.return", "editor", "Wrong colour."],
        ["segment.submit", "translator", null],
      ]);
    });

    test("an approved text is a change of mind", async () => {
      const scene = await submitted();
      await scene.approve("editor");
      expect(await sendBack(scene, "otherEditor")).toMatchObject({ state: "returned" });
    });

    test("is refused for what nobody submitted", async () => {
      const scene = await setScene(database);
      await expect(sendBack(scene, "editor")).rejects.toMatchObject(
        refused("conflict", "not-submitted"),
      );
    });
  });

  describe("undoing", () => {
    test("takes an approval back", async () => {
      const scene = await submitted();
      await scene.approve("editor");
      expect(await undo(scene, "editor")).toMatchObject({
        state: "submitted",
        decidedBy: null,
        decidedAt: null,
      });
      expect((await scene.audit()).at(-1)).toMatchObject({
        action: "segment.undo",
        details: { from: "approved" },
      });
    });

    test("takes a return back, and its reason", async () => {
      const scene = await submitted();
      await sendBack(scene, "editor");
      expect(await undo(scene, "editor")).toMatchObject({ state: "submitted", returnReason: null });
    });

    test("is refused for another editor, but not for an admin", async () => {
      const scene = await submitted();
      await scene.approve("editor");
      await expect(undo(scene, "otherEditor")).rejects.toMatchObject(
        refused("forbidden", "not-your-decision"),
      );
      await expect(undo(scene, "translator")).rejects.toMatchObject(refused("forbidden"));
      expect(await undo(scene, "admin")).toMatchObject({ state: "submitted" });
    });

    test("is refused when there is nothing to undo", async () => {
      const scene = await submitted();
      await expect(undo(scene, "editor")).rejects.toMatchObject(
        refused("conflict", "nothing-to-undo"),
      );
    });
  });

  test("of two decisions made at once on one version, one is made", async () => {
    const scene = await submitted();
    const { id: segmentId, version } = await scene.row();
    const outcomes = await Promise.allSettled([
      decideSegment(scene.as.editor, { segmentId, version, decision: "approve" }),
      decideSegment(scene.as.otherEditor, {
        segmentId,
        version,
        decision: "return",
        reason: "No.",
      }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toMatchObject(refused("conflict", "stale-version"));
    expect(await scene.audit()).toHaveLength(2);
  });

  test("on a stale version is refused, with the row as it is now", async () => {
    const scene = await submitted();
    const { id: segmentId, version } = await scene.row();
    const current = await scene.submit("translator", 0, "Ma maison.");
    await expect(
      decideSegment(scene.as.editor, { segmentId, version, decision: "approve" }),
    ).rejects.toMatchObject({ ...refused("conflict", "stale-version"), details: { current } });
  });
});
