import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, type Scene, setScene } from "../testing/scene";
import { setExclusion } from "./set-exclusion";

describe.each(testEngines())("leaving a segment out on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const exclude = async (scene: Scene, isExcluded: boolean) => {
    const { id: segmentId, version } = await scene.row();
    return setExclusion(scene.as.translator, { segmentId, version, isExcluded });
  };

  test("and taking it in again are both told of", async () => {
    const scene = await setScene(database);
    expect(await exclude(scene, true)).toMatchObject({ isExcluded: true, state: "initial" });
    expect(await exclude(scene, false)).toMatchObject({ isExcluded: false, version: 3 });
    expect((await scene.audit()).map(({ action }) => action)).toEqual([
      "segment.exclude",
      "segment.include",
    ]);
  });

  test("twice changes and tells nothing more", async () => {
    const scene = await setScene(database);
    await exclude(scene, true);
    expect(await exclude(scene, true)).toMatchObject({ version: 2 });
    expect(await scene.audit()).toHaveLength(1);
  });

  test.each([true, false])(
    "of an approved segment is a decision for an editor again (isExcluded: %s)",
    async (isExcluded) => {
      const scene = await setScene(database, { segments: [{ isExcluded: !isExcluded }] });
      await scene.submit("otherTranslator");
      await scene.approve("editor");
      expect(await exclude(scene, isExcluded)).toMatchObject({
        isExcluded,
        state: "submitted",
        decidedBy: null,
      });
    },
  );

  test("leaves every other state as it is", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0, "Ma maison.");
    expect(await exclude(scene, true)).toMatchObject({ state: "submitted", target: "Ma maison." });
  });

  test("is refused for a stale version", async () => {
    const scene = await setScene(database);
    const { id: segmentId } = await scene.submit("otherTranslator");
    await expect(
      setExclusion(scene.as.translator, { segmentId, version: 1, isExcluded: true }),
    ).rejects.toMatchObject(refused("conflict", "stale-version"));
    expect(await scene.row()).toMatchObject({ isExcluded: false });
  });
});
