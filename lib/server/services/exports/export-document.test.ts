import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readGate } from "../documents/read-gate";
import { dismissFlag } from "../flags/dismiss-flag";
import { setExclusion } from "../segments/set-exclusion";
import { refused, type Scene, setScene } from "../testing/scene";
import { exportDocument } from "./export-document";

/** Two paragraphs, an omission at the end of the first, and a line of page residue between them. */
const SEGMENTS = [
  { source: "One.", machineTarget: "Un.", targetGap: "" },
  { source: "Two.", machineTarget: "Deux\u00a0!", targetGap: "  " },
  { source: "Left out.", machineTarget: "", targetGap: " " },
  { source: "", machineTarget: "VOIR AUSSI", targetGap: "\n\n" },
  { source: "Three.", machineTarget: "Trois.", targetGap: "\n\n", paragraph: 1 },
];

describe.each(testEngines())("exporting on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const file = (scene: Scene, format: "clean" | "draft" | "json") =>
    exportDocument(scene.as.admin, { documentId: scene.documentId, format });
  const finish = async (scene: Scene, position: number, text?: string) => {
    await scene.submit("translator", position, text);
    await scene.approve("editor", position);
  };
  const exclude = async (scene: Scene, position: number) => {
    const { id: segmentId, version } = await scene.row(position);
    await setExclusion(scene.as.translator, { segmentId, version, isExcluded: true });
  };
  const blockers = async (scene: Scene) => {
    const { documentId } = scene;
    const gate = await readGate(scene.as.translator, { documentId });
    return gate.blockers.map(
      ({ kind, count, first }) => `${kind} ${count}: ${first.map((row) => row.position).join()}`,
    );
  };
  const setUp = async () => {
    const scene = await setScene(database, { segments: SEGMENTS });
    await database.prisma.document.update({
      where: { id: scene.documentId },
      data: { targetTail: "\n" },
    });
    return scene;
  };

  test("a draft of what nobody touched is the text that came in, byte for byte", async () => {
    const scene = await setUp();
    expect(await file(scene, "draft")).toEqual({
      fileName: "A document.fr.draft.txt",
      mediaType: "text/plain",
      content: "Un.  Deux\u00a0!\n\nVOIR AUSSI\n\nTrois.\n",
    });
  });

  test("the clean text has the approved texts, the omission filled and the residue left out", async () => {
    const scene = await setUp();
    await exclude(scene, 3);
    await finish(scene, 0, "Premièrement.");
    await finish(scene, 1);
    await finish(scene, 2, "Oublié.");
    await finish(scene, 3);
    await finish(scene, 4);
    const { content, fileName } = await file(scene, "clean");
    expect(fileName).toBe("A document.fr.txt");
    expect(content).toBe("Premièrement.  Deux\u00a0! Oublié.\n\nTrois.\n");
    expect((await scene.audit()).at(-1)).toMatchObject({
      action: "document.export",
      details: { format: "clean" },
    });
  });

  test("an omission that was left out stays out", async () => {
    const scene = await setUp();
    await exclude(scene, 2);
    await exclude(scene, 3);
    for (const position of scene.segments.keys()) await finish(scene, position);
    expect((await file(scene, "clean")).content).toBe("Un.  Deux\u00a0!\n\nTrois.\n");
  });

  test("the gate names what stands in the way, until nothing does", async () => {
    const scene = await setScene(database);
    expect(await blockers(scene)).toEqual(["initial 3: 0,1,2"]);
    await finish(scene, 0);
    await scene.submit("translator", 1);
    expect(await blockers(scene)).toEqual(["initial 1: 2", "submitted 1: 1"]);
    const attempt = file(scene, "clean");
    await expect(attempt).rejects.toMatchObject(refused("conflict", "gate-closed"));
    await expect(attempt).rejects.toHaveProperty("details.gate.isOpen", false);
    await scene.approve("editor", 1);
    await exclude(scene, 2);
    expect(await blockers(scene)).toEqual(["initial 1: 2"]);
    await finish(scene, 2);
    expect(await blockers(scene)).toEqual([]);
    expect((await file(scene, "clean")).content).toBe("La maison rouge. Elle est seule.");
  });

  test.each([
    ["critical", false, ["serious-flag 1: 0"]],
    ["major", false, ["serious-flag 1: 0"]],
    ["minor", false, []],
    ["critical", true, []],
  ] as const)(
    "an open %s flag on an approved segment (left out: %s) blocks %o",
    async (severity, isExcluded, expected) => {
      const scene = await setScene(database, { segments: [{ isExcluded }] });
      await finish(scene, 0);
      await scene.flag(severity);
      expect(await blockers(scene)).toEqual(expected);
    },
  );

  test("a flag that was dismissed does not stand in the way", async () => {
    const scene = await setScene(database, { segments: [{}] });
    await finish(scene, 0);
    await scene.flag("critical");
    const [flag] = (await scene.row()).flags;
    await dismissFlag(scene.as.translator, { flagId: flag?.id ?? "", reason: "correct" });
    expect(await blockers(scene)).toEqual([]);
  });

  test("a refused export is told of nowhere", async () => {
    const scene = await setScene(database);
    await expect(file(scene, "clean")).rejects.toMatchObject(refused("conflict", "gate-closed"));
    expect(await scene.audit()).toEqual([]);
  });

  test("the JSON has every segment with who decided and what was found", async () => {
    const scene = await setScene(database);
    await finish(scene, 0, "Ma maison.");
    await scene.flag("minor", 1);
    const { content, fileName, mediaType } = await file(scene, "json");
    expect([fileName, mediaType]).toEqual(["A document.fr.segments.json", "application/json"]);
    const parsed: unknown = JSON.parse(String(content));
    expect(parsed).toMatchObject({
      format: "relecture-segments",
      version: 1,
      document: { id: scene.documentId, sourceLanguage: "en", targetLanguage: "fr" },
      segments: [
        {
          position: 0,
          source: "The red house.",
          machineTarget: "La maison rouge.",
          target: "Ma maison.",
          state: "approved",
          submittedBy: "translator",
          decidedBy: "editor",
        },
        { position: 1, flags: [{ check: "test-check", start: 0, end: 2, dismissal: null }] },
        { position: 2, state: "initial", decidedBy: null },
      ],
    });
  });

  test("a title with what file systems refuse gives a name that they take", async () => {
    const scene = await setScene(database);
    await database.prisma.document.update({
      where: { id: scene.documentId },
      data: { title: 'A/B: "C"?\n<D>' },
    });
    expect((await file(scene, "draft")).fileName).toBe("A B C D.fr.draft.txt");
  });
});
