import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DOCX } from "../../../formats/docx/docx-format";
import { run, smallDocx } from "../../../formats/docx/testing/small-docx";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { exportDocument } from "../exports/export-document";
import { decideSegment } from "../segments/decide-segment";
import { listSegments } from "../segments/list-segments";
import { submitSegment } from "../segments/submit-segment";
import { jobOf, leftovers, workOff } from "../testing/import-texts";
import { refused, type Scene, setScene } from "../testing/scene";
import { startImport } from "./start-import";

const BOLD = "<w:b/>";
const p = (content: string) => `<w:p>${content}</w:p>`;

const SOURCE = smallDocx(
  p(run("The slow teapot")) +
    p(
      run("Warm the ") + run("old pot", BOLD) + run(" for five minutes. Then add the tea leaves."),
    ) +
    p(run("Nobody in the village drank tea before noon.")),
);
const TARGET = smallDocx(
  p(run("La théière lente")) +
    p(
      run("Chauffez la ") +
        run("vieille théière", BOLD) +
        run(" pendant cinq minutes. Ajoutez ensuite les feuilles de thé."),
    ) +
    p(run("Personne au village ne buvait de thé avant midi.")),
);

describe.each(testEngines())("importing files on $engine", ({ open }) => {
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

  const named = (name: string, bytes: Uint8Array) => ({ name, bytes: new Uint8Array(bytes) });
  const importPair = async (source = SOURCE, target = TARGET) => {
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "Teapot",
      source: named("teapot.en.docx", source),
      target: named("teapot.fr.docx", target),
    });
    await workOff(scene, "worker");
    return jobOf(scene, id);
  };
  const rowsOf = (documentId: string) =>
    listSegments(scene.as.translator, { documentId, from: 0, to: 50 });
  const files = () => database.prisma.documentFile.count();

  test("segments have the tags of their file, and go back into it alone", async () => {
    const { result } = await importPair();
    const documentId = result?.documentId ?? "";
    const rows = await rowsOf(documentId);
    expect(rows.map(({ source, target, flags }) => [source, target, flags.length])).toEqual([
      ["The slow teapot", "La théière lente", 0],
      [
        "Warm the <1>old pot</1> for five minutes.",
        "Chauffez la <1>vieille théière</1> pendant cinq minutes.",
        0,
      ],
      ["Then add the tea leaves.", "Ajoutez ensuite les feuilles de thé.", 0],
      [
        "Nobody in the village drank tea before noon.",
        "Personne au village ne buvait de thé avant midi.",
        0,
      ],
    ]);
    expect(await leftovers(scene)).toEqual({ documents: 1, texts: 0 });

    const draft = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    expect(draft).toMatchObject({ fileName: "Teapot.fr.draft.docx", notices: { joined: 0 } });
    expect(Buffer.compare(Buffer.from(draft.content), TARGET)).toBe(0);

    const texts = new Map([[1, "Réchauffez la <1>théière</1> cinq minutes."]]);
    for (const { id, version, position, target } of rows) {
      const text = texts.get(position) ?? target;
      await submitSegment(scene.as.translator, { segmentId: id, version, text });
    }
    await expect(
      exportDocument(scene.as.admin, { documentId, format: "clean" }),
    ).rejects.toMatchObject(refused("conflict", "gate-closed"));
    for (const { id, version } of await rowsOf(documentId)) {
      await decideSegment(scene.as.editor, { segmentId: id, version, decision: "approve" });
    }
    await expect(
      exportDocument(scene.as.editor, { documentId, format: "clean" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    const clean = await exportDocument(scene.as.admin, { documentId, format: "clean" });
    expect(clean.fileName).toBe("Teapot.fr.docx");
    const { blocks } = await DOCX.parse(Buffer.from(clean.content));
    const before = (await DOCX.parse(TARGET)).blocks;
    expect(blocks.map(({ key, text }) => [key, text])).toEqual(
      before.map(({ key, text }) => [
        key,
        text.replace(/^Chauffez.*minutes\./, "Réchauffez la <1>théière</1> cinq minutes."),
      ]),
    );
  });

  test("a text goes into the source's file where only that has a structure", async () => {
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "Teapot",
      source: named("teapot.en.docx", SOURCE),
      target: named(
        "teapot.fr.txt",
        new TextEncoder().encode(
          "La théière lente\n\nChauffez la vieille théière pendant cinq minutes. Ajoutez ensuite les feuilles de thé.\n\n" +
            "Personne au village ne buvait de thé avant midi.\n",
        ),
      ),
    });
    await workOff(scene, "worker");
    const documentId = (await jobOf(scene, id)).result?.documentId ?? "";
    const rows = await rowsOf(documentId);
    expect(rows[1]?.flags.map(({ check }) => check)).toEqual(["tags"]);
    const file = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    expect(file.notices).toEqual({ joined: 0, damagedTags: 1 });
    expect((await DOCX.parse(Buffer.from(file.content))).blocks.map(({ text }) => text)).toEqual([
      "La théière lente",
      "Chauffez la vieille théière pendant cinq minutes. Ajoutez ensuite les feuilles de thé.",
      "Personne au village ne buvait de thé avant midi.",
    ]);
  });

  test.each([
    { why: "no zip", target: new TextEncoder().encode("Bonjour."), reason: "file-not-zip" },
    {
      why: "a zip without a document",
      target: smallDocx("").slice(0, 200),
      reason: "file-broken-zip",
    },
    { why: "the sides are exchanged", source: TARGET, target: SOURCE, reason: "swapped-sides" },
  ])("a file is refused and nothing is stored: $why", async ({ source, target, reason }) => {
    expect(await importPair(source, target)).toMatchObject({
      state: "failed",
      result: null,
      problem: { reason },
    });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
    expect(await files()).toBe(0);
  });

  test("the files go with their document", async () => {
    const { result } = await importPair();
    expect(await files()).toBe(2);
    await database.prisma.document.delete({ where: { id: result?.documentId ?? "" } });
    expect(await files()).toBe(0);
  });
});
