import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { deleteDocument } from "../documents/delete-document";
import { dismissFlag } from "../flags/dismiss-flag";
import { listFlagRules } from "../flags/list-flag-rules";
import { reopenFlag } from "../flags/reopen-flag";
import { listSegments } from "../segments/list-segments";
import { jobOf, queueTexts, TEXTS, workOff } from "../testing/import-texts";
import { type Scene, setScene } from "../testing/scene";

/** The second sentence says a word twice. */
const WITH_FAULT = { ...TEXTS, target: TEXTS.target.replace("répondu", "répondu répondu") };

describe.each(testEngines())("importing again what was judged before on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const importTexts = async (texts = WITH_FAULT, into = scene) => {
    const jobId = await queueTexts(into, texts);
    await workOff(into, "worker");
    return (await jobOf(into, jobId)).result?.documentId ?? "";
  };
  const repeated = async (documentId: string, of = scene) => {
    const rows = await listSegments(of.as.translator, { documentId, from: 0, to: 10 });
    return rows.flatMap(({ flags }) => flags).find(({ check }) => check === "repeated-words");
  };
  const dismissIn = async (documentId: string) => {
    const flagId = (await repeated(documentId))?.id ?? "";
    await dismissFlag(scene.as.editor, { flagId, reason: "other", note: "A refrain." });
  };

  test("takes over what was dismissed in the same sentence, as that person's decision", async () => {
    await dismissIn(await importTexts());
    const again = await repeated(await importTexts());
    expect(again?.dismissal).toMatchObject({
      reason: "other",
      note: "A refrain.",
      by: { name: "editor" },
    });
  });

  test("knows it when the document was deleted in between, however often", async () => {
    const first = await importTexts();
    await dismissIn(first);
    await deleteDocument(scene.as.admin, { documentId: first });
    const second = await importTexts();
    expect((await repeated(second))?.dismissal).toMatchObject({ note: "A refrain." });
    await deleteDocument(scene.as.admin, { documentId: second });
    expect((await repeated(await importTexts()))?.dismissal).toMatchObject({ note: "A refrain." });
  });

  test("no longer knows it once somebody opened the flag again", async () => {
    const first = await importTexts();
    await dismissIn(first);
    await deleteDocument(scene.as.admin, { documentId: first });
    const second = await importTexts();
    await reopenFlag(scene.as.translator, { flagId: (await repeated(second))?.id ?? "" });
    expect((await repeated(await importTexts()))?.dismissal).toBeNull();
  });

  test("leaves the flag open in another sentence and in another project", async () => {
    await dismissIn(await importTexts());
    const elsewhere = { ...WITH_FAULT, source: TEXTS.source.replace("him", "the President") };
    expect((await repeated(await importTexts(elsewhere)))?.dismissal).toBeNull();
    const other = await setScene(database);
    expect((await repeated(await importTexts(WITH_FAULT, other), other))?.dismissal).toBeNull();
  });

  test("is one decision, however often it is taken over: it proposes no rule", async () => {
    await dismissIn(await importTexts());
    for (let copy = 0; copy < 3; copy += 1) await importTexts();
    const { projectId } = scene;
    expect((await listFlagRules(scene.as.editor, { projectId })).proposals).toEqual([]);
  });
});
