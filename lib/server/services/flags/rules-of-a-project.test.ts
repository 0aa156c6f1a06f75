import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CreateFlagRule } from "../../../schemas/flag-rule";
import { settleFlags, deleteFlagRule as takeOut } from "../../db/flag-rules";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { saveTarget } from "../segments/save-target";
import { refused, type Scene, setScene } from "../testing/scene";
import { createFlagRule } from "./create-flag-rule";
import { declineFlagRule } from "./decline-flag-rule";
import { deleteFlagRule } from "./delete-flag-rule";
import { dismissFlag } from "./dismiss-flag";
import { listFlagRules } from "./list-flag-rules";
import { previewFlagRule } from "./preview-flag-rule";
import { readRuleCandidate } from "./read-rule-candidate";
import { reopenFlag } from "./reopen-flag";
import { updateFlagRule } from "./update-flag-rule";

const CHECK = "repeated-words";
/** Eight segments, for six dismissals and some flags that stay open. */
const SEGMENTS = Array.from({ length: 8 }, () => ({
  source: "The red house.",
  machineTarget: "La maison rouge.",
}));

describe.each(testEngines())("flags that learn, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const write = async (scene: Scene, position: number, text = "La maison maison rouge.") => {
    const { id: segmentId, version } = await scene.row(position);
    await saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
  };
  const flagAt = async (scene: Scene, position: number) =>
    (await scene.row(position)).flags.find(({ check }) => check === CHECK);
  const idAt = async (scene: Scene, position: number) => (await flagAt(scene, position))?.id ?? "";
  const dismiss = async (
    scene: Scene,
    positions: number[],
    why: { reason: "correct" | "house_style" | "other"; note?: string } = { reason: "correct" },
  ) => {
    for (const position of positions) {
      await write(scene, position);
      await dismissFlag(scene.as.translator, { flagId: await idAt(scene, position), ...why });
    }
  };
  const listOf = ({ as, projectId }: Scene) => listFlagRules(as.translator, { projectId });
  const standingAt = async (scene: Scene, position: number) =>
    (await readRuleCandidate(scene.as.translator, { flagId: await idAt(scene, position) }))
      .standing;
  const proposed = async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await dismiss(scene, [0, 1, 2]);
    const { proposals } = await listOf(scene);
    return {
      scene,
      key: { projectId: scene.projectId, fingerprint: proposals[0]?.fingerprint ?? "" },
    };
  };
  const made = async () => {
    const { scene, key } = await proposed();
    await write(scene, 3);
    const { id } = await createFlagRule(scene.as.editor, { ...key, reason: "house_style" });
    return { scene, key, rule: { projectId: scene.projectId, ruleId: id } };
  };

  test("the third equal dismissal proposes a rule, with the reason given most often", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await dismiss(scene, [0], { reason: "correct" });
    await dismiss(scene, [1], { reason: "house_style" });
    expect(await standingAt(scene, 1)).toBe("few");
    expect((await listOf(scene)).proposals).toEqual([]);
    await dismiss(scene, [2], { reason: "house_style" });
    expect(await standingAt(scene, 2)).toBe("proposed");
    expect((await listOf(scene)).proposals).toMatchObject([
      {
        count: 3,
        reason: "house_style",
        note: null,
        side: "target",
        text: "maison maison",
        checkTitle: { en: expect.any(String), fr: expect.any(String) },
      },
    ]);
  });

  test("what people wrote most often is the note of another reason", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await dismiss(scene, [0], { reason: "other", note: "A motto." });
    await dismiss(scene, [1, 2], { reason: "other", note: "The refrain." });
    expect((await listOf(scene)).proposals).toMatchObject([
      { reason: "other", note: "The refrain." },
    ]);
  });

  test("a dismissal that is taken back does not count, nor does another text or another project's", async () => {
    const { scene } = await proposed();
    await reopenFlag(scene.as.translator, { flagId: await idAt(scene, 0) });
    await write(scene, 3, "La porte porte verte.");
    await dismissFlag(scene.as.editor, { flagId: await idAt(scene, 3), reason: "correct" });
    expect((await listOf(scene)).proposals).toEqual([]);
  });

  test("the preview shows the open flags that a rule would silence, and writes nothing", async () => {
    const { scene, key } = await proposed();
    await write(scene, 5);
    await write(scene, 4, "La maison maison verte et la maison maison rouge.");
    const preview = await previewFlagRule(scene.as.translator, key);
    expect(preview).toMatchObject({ side: "target", flags: 3, segments: 2 });
    expect(preview.items.map(({ number, spans }) => [number, spans.length])).toEqual([
      [5, 2],
      [6, 1],
    ]);
    expect(preview.items[1]).toMatchObject({
      documentTitle: "A document",
      source: "The red house.",
      target: "La maison maison rouge.",
    });
    expect((await flagAt(scene, 5))?.dismissal).toBeNull();
  });

  test("a rule silences what its preview showed and is listed with it; what was proposed is settled", async () => {
    const { scene, key } = await made();
    expect((await flagAt(scene, 3))?.dismissal).toMatchObject({ isRule: true });
    expect((await previewFlagRule(scene.as.translator, key)).flags).toBe(0);
    const { rules, proposals } = await listOf(scene);
    expect(proposals).toEqual([]);
    expect(rules).toMatchObject([
      {
        reason: "house_style",
        note: null,
        silenced: 1,
        by: { name: "editor" },
        text: "maison maison",
      },
    ]);
    expect(await standingAt(scene, 0)).toBe("covered");
    expect((await scene.audit()).at(-1)).toMatchObject({
      action: "flag-rule.create",
      details: { check: CHECK, dismissal: "house_style" },
    });
  });

  test("a rule can be made of a flag that nobody dismissed, and only of what the project has", async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    const { projectId } = scene;
    await write(scene, 0);
    const { fingerprint } = await database.prisma.flag.findUniqueOrThrow({
      where: { id: await idAt(scene, 0) },
    });
    await createFlagRule(scene.as.editor, { projectId, fingerprint, reason: "correct" });
    expect((await listOf(scene)).rules).toMatchObject([{ silenced: 1 }]);
    const elsewhere = await setScene(database);
    await expect(
      createFlagRule(elsewhere.as.editor, {
        projectId: elsewhere.projectId,
        fingerprint,
        reason: "correct",
      }),
    ).rejects.toMatchObject(refused("not-found"));
  });

  test("a text is silenced once", async () => {
    const { scene, key } = await made();
    await expect(
      createFlagRule(scene.as.otherEditor, { ...key, reason: "correct" }),
    ).rejects.toMatchObject(refused("conflict", "rule-exists"));
    await expect(declineFlagRule(scene.as.otherEditor, key)).rejects.toMatchObject(
      refused("conflict", "rule-exists"),
    );
    expect((await listOf(scene)).rules).toMatchObject([{ reason: "house_style" }]);
  });

  test("another reason shows on every flag that the rule silences", async () => {
    const { scene, rule } = await made();
    await updateFlagRule(scene.as.admin, { ...rule, reason: "other", note: "The refrain." });
    const now = { reason: "other", note: "The refrain.", by: { name: "editor" } };
    expect((await listOf(scene)).rules).toMatchObject([now]);
    expect((await flagAt(scene, 3))?.dismissal).toMatchObject({ ...now, isRule: true });
  });

  test("without the rule its flags are open again, and those that people dismissed stay so", async () => {
    const { scene, rule } = await made();
    await deleteFlagRule(scene.as.editor, rule);
    expect((await flagAt(scene, 3))?.dismissal).toBeNull();
    expect((await flagAt(scene, 0))?.dismissal).toMatchObject({ isRule: false });
    const { rules, proposals } = await listOf(scene);
    expect(rules).toEqual([]);
    expect(proposals).toMatchObject([{ count: 3 }]);
    for (const verb of [deleteFlagRule, changed]) {
      await expect(verb(scene.as.editor, rule)).rejects.toMatchObject(refused("not-found"));
    }
  });

  test("a text that is saved while the rule is taken out is stored, with an open flag", async () => {
    const { scene, key, rule } = await made();
    let saving: Promise<void> = Promise.resolve();
    await database.prisma.$transaction(async (client) => {
      await takeOut(client, rule.ruleId);
      saving = write(scene, 4);
      await client.$queryRaw`SELECT 1 FROM pg_sleep(0.2)`;
      await settleFlags(client, key.projectId, CHECK);
    });
    await saving;
    expect((await flagAt(scene, 4))?.dismissal).toBeNull();
  });

  test("a rule is found in its own project only", async () => {
    const { rule } = await made();
    const elsewhere = await setScene(database);
    const { projectId } = elsewhere;
    for (const verb of [deleteFlagRule, changed]) {
      const stray = verb(elsewhere.as.editor, { ...rule, projectId });
      await expect(stray).rejects.toMatchObject(refused("not-found"));
    }
  });

  test("a rule that turns a check off is none of these, and covers what the check marks", async () => {
    const { scene, key } = await proposed();
    const { projectId } = scene;
    const { id: ruleId } = await database.prisma.flagRule.create({
      data: { projectId, check: CHECK, userId: scene.userId("admin") },
    });
    expect(await listOf(scene)).toEqual({ rules: [], proposals: [] });
    await expect(deleteFlagRule(scene.as.editor, { projectId, ruleId })).rejects.toMatchObject(
      refused("not-found"),
    );
    await expect(declineFlagRule(scene.as.editor, key)).rejects.toMatchObject(
      refused("conflict", "rule-exists"),
    );
  });

  test("a declined rule is proposed again after three more dismissals", async () => {
    const { scene, key } = await proposed();
    await declineFlagRule(scene.as.editor, key);
    expect((await scene.audit()).at(-1)).toMatchObject({
      action: "flag-rule.decline",
      details: { check: CHECK, dismissals: 3 },
    });
    await dismiss(scene, [3, 4]);
    expect((await listOf(scene)).proposals).toEqual([]);
    expect(await standingAt(scene, 4)).toBe("declined");
    await dismiss(scene, [5]);
    expect((await listOf(scene)).proposals).toMatchObject([{ count: 6 }]);
    await declineFlagRule(scene.as.editor, key);
    expect((await listOf(scene)).proposals).toEqual([]);
  });

  test("what nobody dismissed is not declined, and is no candidate", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    await write(scene, 0);
    const flagId = await idAt(scene, 0);
    await expect(readRuleCandidate(scene.as.editor, { flagId })).rejects.toMatchObject(
      refused("not-found"),
    );
    const fingerprint = `${CHECK}|target|${randomUUID()}`;
    await expect(
      declineFlagRule(scene.as.editor, { projectId, fingerprint }),
    ).rejects.toMatchObject(refused("not-found"));
  });

  test("strangers to the project see neither rules nor previews", async () => {
    const { scene, key } = await made();
    await expect(listFlagRules(scene.as.outsider, key)).rejects.toMatchObject(refused("not-found"));
    await expect(previewFlagRule(scene.as.outsider, key)).rejects.toMatchObject(
      refused("not-found"),
    );
    await expect(
      readRuleCandidate(scene.as.outsider, { flagId: await idAt(scene, 0) }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});

const changed: typeof deleteFlagRule = async (context, rule) => {
  await updateFlagRule(context, { ...rule, reason: "correct" });
  return { ok: true };
};

test.each<[object, boolean, string]>([
  [{ reason: "correct" }, true, "a reason from the list says enough"],
  [{ reason: "other", note: " " }, false, "another one says nothing without a note"],
  [{ reason: "other", note: "A refrain." }, true, "with one it does"],
])("a rule with %o is parsed: %s (%s)", (why, expected) => {
  const key = { projectId: randomUUID(), fingerprint: "a|target|b" };
  expect(CreateFlagRule.safeParse({ ...key, ...why }).success).toBe(expected);
});
