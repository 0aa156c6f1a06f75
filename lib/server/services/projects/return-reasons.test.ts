import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_RETURN_REASONS, ReturnReasons } from "../../../schemas/return-reason";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readDocument } from "../documents/read-document";
import { refused, setScene } from "../testing/scene";
import { readProject } from "./read-project";
import { updateReturnReasons } from "./update-return-reasons";

const OWN = [{ text: "Not in the tone of the house." }, { standard: "numbers" as const }];

describe.each(testEngines())("a project's reasons for sending back, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test("are the standard ones, until it has its own, and again", async () => {
    const scene = await setScene(database);
    const { projectId, documentId } = scene;
    const read = async () => (await readProject(scene.as.editor, { projectId })).returnReasons;
    expect(await read()).toEqual({ reasons: [], version: 1 });
    await updateReturnReasons(scene.as.admin, { projectId, reasons: OWN, version: 1 });
    expect(await read()).toEqual({ reasons: OWN, version: 2 });
    expect((await readDocument(scene.as.editor, { documentId })).returnReasons).toEqual(OWN);
    await updateReturnReasons(scene.as.admin, { projectId, reasons: [], version: 2 });
    expect(await read()).toEqual({ reasons: [], version: 3 });
    const told = (await scene.audit()).map(({ action, details }) => [action, details]);
    expect(told[0]).toEqual([
      "project.return-reasons",
      { reasons: ["Not in the tone of the house.", "numbers"] },
    ]);
  });

  test("are not overwritten by who was slower", async () => {
    const scene = await setScene(database);
    const { projectId } = scene;
    const attempts = await Promise.allSettled([
      updateReturnReasons(scene.as.admin, { projectId, reasons: OWN, version: 1 }),
      updateReturnReasons(scene.as.admin, { projectId, reasons: [], version: 1 }),
    ]);
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const slower = updateReturnReasons(scene.as.admin, { projectId, reasons: OWN, version: 1 });
    await expect(slower).rejects.toMatchObject(refused("conflict", "reasons-changed"));
  });

  test("are nine at most, in the request and in the database, and none is empty", async () => {
    const many = Array.from({ length: MAX_RETURN_REASONS + 1 }, (_, nth) => ({ text: `${nth}` }));
    expect(ReturnReasons.safeParse(many).success).toBe(false);
    expect(ReturnReasons.safeParse([{ text: " " }]).success).toBe(false);
    expect(ReturnReasons.safeParse([{ standard: "mood" }]).success).toBe(false);
    const { projectId, as } = await setScene(database);
    const asked = { projectId, reasons: many, version: 1 };
    await expect(updateReturnReasons(as.admin, asked)).rejects.toThrow(/return_reasons/);
  });
});
