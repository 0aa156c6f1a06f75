import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import type { PreviewWordFile } from "../../../schemas/word-file";
import { undoRepair } from "../repairs/undo-repair";
import { readHistory } from "../segments/read-history";
import { saveTarget } from "../segments/save-target";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, setScene } from "../testing/scene";
import { editWordFile, exportWordFile } from "../testing/word-file-verbs";
import { applyWordFile } from "./apply-word-file";
import { previewWordFile } from "./preview-word-file";

const COMMENTS = "word/comments.xml";

describe.each(testEngines())("files that come back from Word, on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The file with texts in place of others. */
  const worked = async (scene: Scene, texts: Readonly<Record<string, string>>) =>
    editWordFile(await exportWordFile(scene), (xml, part) =>
      part === COMMENTS
        ? xml
        : Object.entries(texts).reduce((all, [from, to]) => all.replace(from, to), xml),
    );
  const preview = ({ as, documentId }: Scene, bytes: PreviewWordFile["bytes"]) =>
    previewWordFile(as.translator, { documentId, name: "a.docx", bytes });
  /** Takes over all that the preview shows. */
  const applyAll = async (scene: Scene, bytes: PreviewWordFile["bytes"]) => {
    const { rows, comments } = await preview(scene, bytes);
    return applyWordFile(scene.as.translator, {
      documentId: scene.documentId,
      name: "a.docx",
      bytes,
      chosen: {
        segments: rows.map(({ id, version }) => ({ id, version })),
        comments: comments.map(({ key }) => key),
      },
    });
  };
  const write = async (scene: Scene, text: string, position = 0) => {
    const { id: segmentId, version } = await scene.row(position);
    return saveTarget(scene.as.otherTranslator, { segmentId, version, text, isReplacement: false });
  };
  const targets = (scene: Scene) =>
    Promise.all([0, 1, 2].map(async (position) => (await scene.row(position)).target));

  test("an untouched file changes nothing", async () => {
    const scene = await setScene(database);
    await write(scene, "Une maison rouge.");
    expect(await preview(scene, await exportWordFile(scene))).toMatchObject({
      total: 3,
      unchanged: 3,
      changed: 0,
      rows: [],
      comments: [],
      leftAside: [],
    });
  });

  test("what changed is shown with its state, and taken over and back as one step", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 1);
    await scene.approve("editor", 1);
    const before = await targets(scene);
    const bytes = await worked(scene, {
      "La maison rouge.": "La demeure rouge.",
      "Elle est seule.": "Elle est isolée.",
    });
    const shown = await preview(scene, bytes);
    expect(shown.rows).toMatchObject([
      { number: 1, target: "La maison rouge.", text: "La demeure rouge.", becomes: "draft" },
      { number: 2, state: "approved", becomes: "submitted", isConflict: false },
    ]);
    const done = await applyAll(scene, bytes);
    expect(done).toMatchObject({ segments: 2, comments: 0, refused: [] });
    expect(await scene.row(0)).toMatchObject({
      target: "La demeure rouge.",
      state: "draft",
      origin: "batch",
      editedBy: { name: "translator" },
    });
    expect(await scene.row(1)).toMatchObject({ state: "submitted", decidedBy: null });
    const { events } = await readHistory(scene.as.editor, { segmentId: scene.segments[0] ?? "" });
    expect(events[0]).toMatchObject({ action: "batch.word-file", by: { name: "translator" } });
    expect((await preview(scene, bytes)).rows).toEqual([]);
    const step = { documentId: scene.documentId, repairId: done.repairId ?? "" };
    await undoRepair(scene.as.translator, step);
    expect(await targets(scene)).toEqual(before);
    expect(await scene.row(1)).toMatchObject({ state: "approved" });
  });

  test("what somebody changed here meanwhile is a conflict, what was only decided on is none", async () => {
    const scene = await setScene(database);
    const bytes = await worked(scene, {
      "La maison rouge.": "La demeure rouge.",
      "Elle est seule.": "Elle est isolée.",
    });
    await write(scene, "La bâtisse rouge.");
    await scene.submit("translator", 1);
    await write(scene, "Nul ne sait pourquoi.", 2);
    const { rows } = await preview(scene, bytes);
    expect(rows).toMatchObject([
      {
        isConflict: true,
        target: "La bâtisse rouge.",
        text: "La demeure rouge.",
        editedBy: { name: "otherTranslator" },
      },
      { isConflict: false, state: "submitted", becomes: "draft" },
    ]);
  });

  test("what is changed after the preview is left and named", async () => {
    const scene = await setScene(database);
    const bytes = await worked(scene, { "La maison rouge.": "La demeure rouge." });
    const { id, version } = await scene.row();
    await write(scene, "La bâtisse rouge.");
    const other = (await setScene(database)).segments[0] ?? "";
    const chosen = {
      segments: [
        { id, version },
        { id: other, version: 1 },
      ],
      comments: [],
    };
    const asked = { documentId: scene.documentId, name: "a.docx", bytes, chosen };
    const before = await dumpTables(database);
    expect(await applyWordFile(scene.as.translator, asked)).toEqual({
      repairId: null,
      segments: 0,
      comments: 0,
      refused: [
        { segmentId: id, reason: "changed" },
        { segmentId: other, reason: "gone" },
      ],
    });
    expect(await dumpTables(database)).toEqual(before);
  });

  test("changes are tracked in the names of those who made them", async () => {
    const scene = await setScene(database);
    const { id: segmentId, version } = await scene.row();
    const text = "La demeure rouge.";
    await saveTarget(scene.as.translator, { segmentId, version, text, isReplacement: false });
    await write(scene, "La demeure écarlate.");
    let main = "";
    editWordFile(await exportWordFile(scene), (xml, part) => {
      if (part === "word/document.xml") main = xml;
      return xml;
    });
    const tracked = [
      ...main.matchAll(/<w:(ins|del) [^>]*w:author="(\w+)"[^>]*>.*?<w:(?:t|delText)[^>]*>([^<]*)/g),
    ];
    expect(tracked.map(([, kind, author, words]) => `${author} ${kind} ${words}`)).toEqual([
      "translator del maison",
      "translator ins demeure",
      "otherTranslator del rouge",
      "otherTranslator ins écarlate",
    ]);
  });

  test.each([
    [
      "a changed source",
      "The red house.",
      "The blue house.",
      { reason: "source", places: [{ number: 1 }] },
    ],
    ["a changed number", ">1</w:t>", ">8</w:t>", { reason: "number", places: [{ number: 1 }] }],
    [
      "a changed state",
      ">Machine text<",
      ">Approved<",
      { reason: "state", places: [{ number: 1 }] },
    ],
  ])("%s is named, and its row not taken", async (_case, from, to, aside) => {
    const scene = await setScene(database);
    const bytes = await worked(scene, { [from]: to, "La maison rouge.": "Autre chose." });
    expect(await preview(scene, bytes)).toMatchObject({
      total: 3,
      unchanged: 2,
      rows: [],
      leftAside: [aside],
    });
  });

  test("rows that are missing or added are named", async () => {
    const scene = await setScene(database);
    const bytes = editWordFile(await exportWordFile(scene), (xml) =>
      xml.replace(
        /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>.*?<\/w:tr>/,
        "<w:tr><w:tc><w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:tc></w:tr>",
      ),
    );
    expect((await preview(scene, bytes)).leftAside).toEqual([
      { reason: "missing", count: 1, places: [{ number: 1, text: "" }] },
      { reason: "added", count: 1, places: [{ number: null, text: "Mine" }] },
    ]);
  });

  test.each([
    ["no Word file", async () => new Uint8Array(strToU8("Hello")), "file-not-zip"],
    [
      "the file of another document",
      async () => exportWordFile(await setScene(database)),
      "bilingual-of-other-document",
    ],
    [
      "a file without its columns",
      async (scene: Scene) =>
        editWordFile(await exportWordFile(scene), (xml) =>
          xml.replaceAll(/<w:tc>(?:(?!<w:tc>).)*RelectureState.*?<\/w:tc>/g, ""),
        ),
      "bilingual-columns-changed",
    ],
    [
      "a file without rows",
      async (scene: Scene) =>
        editWordFile(await exportWordFile(scene), (xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/s, "")),
      "not-bilingual",
    ],
  ])("%s is refused", async (_case, make, reason) => {
    const scene = await setScene(database);
    await expect(preview(scene, await make(scene))).rejects.toMatchObject(
      refused("invalid", reason),
    );
  });

  test("is nothing for a stranger", async () => {
    const scene = await setScene(database);
    const { documentId } = scene;
    const bytes = await exportWordFile(scene);
    await expect(
      previewWordFile(scene.as.outsider, { documentId, name: "a.docx", bytes }),
    ).rejects.toMatchObject(refused("not-found"));
  });
});
