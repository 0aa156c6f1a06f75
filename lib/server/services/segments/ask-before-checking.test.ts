import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { sharedFrenchSpeller } from "../../providers/shared-french-speller";
import { type Scene, setScene } from "../testing/scene";
import { checkTarget } from "./check-target";
import { saveTarget } from "./save-target";

/** A part of a compound that is misspelt: only the speller knows what is meant. */
const FAULTY = "La maison que décrit la phrase ci-desous est là.";

describe.each(testEngines())("the speller at the desk on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
    // The first answer takes as long as the dictionary takes to load.
    await sharedFrenchSpeller().check(["ci-desous"], { timeoutMs: 15_000 });
  });
  beforeEach(async () => {
    scene = await setScene(database);
  });
  afterAll(async () => {
    await sharedFrenchSpeller().close();
    await database.close();
  });

  const spelt = (flags: readonly { check: string; suggestion: string | null }[]) =>
    flags.filter(({ check }) => check === "spelling").map(({ suggestion }) => suggestion);
  const check = async (text: string) => {
    const { id: segmentId } = await scene.row();
    return spelt((await checkTarget(scene.as.translator, { segmentId, text })).flags);
  };
  const save = async (text: string) => {
    const { id: segmentId, version } = await scene.row();
    const input = { segmentId, version, text, isReplacement: false };
    return spelt((await saveTarget(scene.as.translator, input)).flags);
  };

  test("what only it knows is shown while somebody types, and saved", async () => {
    expect(await check(FAULTY)).toEqual(["ci-dessous"]);
    expect(await save(FAULTY)).toEqual(["ci-dessous"]);
  });

  test("without its answer the checks go on, and no flag counts as mended that it would have raised", async () => {
    await save(FAULTY);
    const unknown = vi.spyOn(sharedFrenchSpeller(), "check").mockResolvedValue();
    const silent = vi.spyOn(sharedFrenchSpeller(), "recall").mockReturnValue(undefined);
    try {
      expect(await save(`${FAULTY} Le developpement aussi.`)).toEqual(["développement"]);
      const { id } = await scene.row();
      const outcomes = await database.prisma.flagOutcome.count({ where: { segmentId: id } });
      expect(outcomes).toBe(0);
    } finally {
      unknown.mockRestore();
      silent.mockRestore();
    }
  });
});
