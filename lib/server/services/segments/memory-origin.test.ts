import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { type Scene, setScene } from "../testing/scene";
import { saveTarget } from "./save-target";
import { submitSegment } from "./submit-segment";

const TEXT = "La vieille maison.";

describe.each(testEngines())("a target that was taken from the memory, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The second segment is approved, with a text that the first one then takes. */
  const remembered = async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 1, TEXT);
    await scene.approve("editor", 1);
    const entry = await database.prisma.memoryEntry.findUniqueOrThrow({
      where: { segmentId: scene.segments[1] ?? "" },
    });
    return { scene, memoryEntryId: entry.id };
  };
  const save = async (scene: Scene, text: string, memoryEntryId: string) => {
    const { id: segmentId, version } = await scene.row();
    const edit = { segmentId, version, text, memoryEntryId, isReplacement: false };
    return saveTarget(scene.as.translator, edit);
  };

  test("is the memory's, also once it is submitted as it stands", async () => {
    const { scene, memoryEntryId } = await remembered();
    expect(await save(scene, TEXT, memoryEntryId)).toMatchObject({ origin: "tm", target: TEXT });
    expect(await scene.submit("translator")).toMatchObject({ origin: "tm", state: "submitted" });
  });

  test("is the memory's where it is submitted at once", async () => {
    const { scene, memoryEntryId } = await remembered();
    const { id: segmentId, version } = await scene.row();
    const asked = { segmentId, version, text: TEXT, memoryEntryId };
    expect(await submitSegment(scene.as.translator, asked)).toMatchObject({ origin: "tm" });
  });

  test("is a person's as soon as it is edited, whatever the request says", async () => {
    const { scene, memoryEntryId } = await remembered();
    expect(await save(scene, `${TEXT} Oui.`, memoryEntryId)).toMatchObject({ origin: "human" });
    await save(scene, TEXT, memoryEntryId);
    const { id: segmentId, version } = await scene.row();
    const edited = { segmentId, version, text: "La maison vieille.", isReplacement: false };
    expect(await saveTarget(scene.as.translator, edited)).toMatchObject({ origin: "human" });
  });

  test("is a person's where the entry is another project's, or none", async () => {
    const { memoryEntryId } = await remembered();
    const other = await setScene(database);
    expect(await save(other, TEXT, memoryEntryId)).toMatchObject({ origin: "human" });
    const second = await setScene(database);
    expect(await save(second, TEXT, randomUUID())).toMatchObject({ origin: "human" });
  });

  test("is the machine's where it says the same", async () => {
    const { scene, memoryEntryId } = await remembered();
    const { machineTarget } = await scene.row();
    await database.prisma.memoryEntry.update({
      where: { id: memoryEntryId },
      data: { target: machineTarget },
    });
    await save(scene, "Autre chose.", memoryEntryId);
    expect(await save(scene, machineTarget, memoryEntryId)).toMatchObject({ origin: "mt" });
  });
});
