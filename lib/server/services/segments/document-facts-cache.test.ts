import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FACTS_VERSION } from "../../../flagging/document-facts";
import { findFacts, updateFacts } from "../../db/learning";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type Scene, setScene } from "../testing/scene";
import { checkTarget } from "./check-target";

describe.each(testEngines())("the facts of a document on $engine", ({ open }) => {
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

  test("are learnt again when an earlier version of the engine learnt them", async () => {
    const { id: segmentId } = await scene.row();
    await updateFacts(
      database.prisma,
      { documentId: scene.documentId, revision: 0 },
      { pair: { source: "en", target: "fr" } },
    );
    await checkTarget(scene.as.translator, { segmentId, text: "Le le ministre parle." });
    const stored = await findFacts(database.prisma, scene.documentId);
    expect(stored?.facts).toMatchObject({
      version: FACTS_VERSION,
      pair: { source: "en", target: "fr" },
    });
  });
});
