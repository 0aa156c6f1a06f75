import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { refused, setScene } from "../testing/scene";
import { readLink } from "./read-link";

describe.each(testEngines())("what links a segment's sides, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test("numbers, names and words of the lexicon", async () => {
    const scene = await setScene(database, {
      segments: [
        {
          source: "Then Marie saw 12 houses in Greenland.",
          machineTarget: "Alors Marie vit 12 maisons au Groenland.",
        },
      ],
    });
    const { anchors } = await readLink(scene.as.translator, {
      segmentId: scene.segments[0] ?? "",
    });
    expect(anchors).toContainEqual({ kind: "number", source: "12", target: "12" });
    expect(anchors).toContainEqual({ kind: "name", source: "Marie", target: "Marie" });
    expect(anchors).toContainEqual({ kind: "word", source: "houses", target: "maisons" });
  });

  test("nobody outside the project is told", async () => {
    const scene = await setScene(database);
    await expect(
      readLink(scene.as.outsider, { segmentId: scene.segments[0] ?? "" }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});
