import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chooseFileFormat } from "../../../formats/file-formats";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { exportDocument } from "../exports/export-document";
import { listSegments } from "../segments/list-segments";
import { submitSegment } from "../segments/submit-segment";
import { jobOf, workOff } from "../testing/import-texts";
import { type Scene, setScene } from "../testing/scene";
import { startImport } from "./start-import";

const FORMATS = path.join(import.meta.dirname, "../../../formats");
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Where a draft says that it is one. */
const PROPERTIES = ["meta.xml", "docProps/core.xml"];

/** What a file has: of a zip its parts, but for its properties. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = bytes[0] === 0x50 ? unzipSync(bytes) : { file: bytes };
  const kept = Object.entries(parts).filter(([name]) => !PROPERTIES.includes(name));
  return Object.fromEntries(
    kept.map(([name, content]) => [name, Buffer.from(content).toString("base64")]),
  );
}

const FILES = [
  ["a.odt", readFileSync(path.join(FORMATS, "odt/testing/teapot-pandoc.odt"))],
  ["a.xlsx", readFileSync(path.join(FORMATS, "xlsx/testing/tea-libreoffice.xlsx"))],
  ["a.json", utf8('{ "menu": { "open": "Open the file", "close": "Close the window" } }\n')],
  ["a.properties", utf8("open = Open the file\nclose = Close the window\n")],
  ["a.srt", utf8("1\n00:00:01,000 --> 00:00:02,000\nThe tea is warm.\n")],
] as const;

describe.each(testEngines())("pairs of files of each format on $engine", ({ open }) => {
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

  test.each(FILES)("%s goes back into itself with what was edited", async (name, content) => {
    const bytes = new Uint8Array(content);
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "A file",
      source: { name, bytes },
      target: { name, bytes },
      // The texts are the same: only the ways of the file are looked at.
      sourceLanguage: "en",
      targetLanguage: "fr",
      isRelated: true,
    });
    await workOff(scene, "worker");
    const job = await jobOf(scene, id);
    expect(job).toMatchObject({ state: "done", problem: null });
    const documentId = job.result?.documentId ?? "";
    const exported = async () => {
      const { content: made } = await exportDocument(scene.as.editor, {
        documentId,
        format: "draft",
      });
      return Buffer.from(made as Uint8Array);
    };
    expect(partsOf(await exported())).toEqual(partsOf(bytes));
    const window = { documentId, from: 0, to: 1 };
    const [first] = await listSegments(scene.as.translator, window);
    if (!first) throw new Error("There is no segment.");
    const { id: segmentId, version } = first;
    const text = first.target.replace(/\p{L}+/u, "Autre");
    await submitSegment(scene.as.translator, { segmentId, version, text });
    const format = chooseFileFormat(name);
    const written = await format?.parse(await exported());
    const before = await format?.parse(bytes);
    const differing = written?.blocks.filter(
      (block, at) => block.text !== before?.blocks[at]?.text,
    );
    expect(differing).toHaveLength(1);
    expect(differing?.[0]?.text).toContain("Autre");
  });
});
