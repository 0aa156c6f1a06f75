import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LanguagePair } from "../../../bitext/language-pair";
import { readBilingualDocx } from "../../../formats/bilingual-docx/read-bilingual-docx";
import { parseCsv } from "../../../formats/csv/bilingual-csv";
import { findFileFormat } from "../../../formats/file-formats";
import type { Block } from "../../../formats/parsed-file";
import { parseTmx } from "../../../formats/tmx/tmx-blocks";
import type { SegmentFormat } from "../../../schemas/export";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { readAtOneMoment } from "../../db/export-rows";
import { addComment } from "../comments/add-comment";
import { setExclusion } from "../segments/set-exclusion";
import { type Scene, setScene } from "../testing/scene";
import { exportDocument } from "./export-document";
import { readTable, renderTable } from "./render-table";
import { readWordTable, renderWordFile } from "./render-word-file";

const LANGUAGES: LanguagePair = { source: "en", target: "fr" };

/** A formula, words that look like tags and markup, equal sources, an omission, an addition and something left out. */
const SEGMENTS = [
  { source: "=SUM(A1) & <b>x</b>", machineTarget: '=SOMME(A1) & <b>«\u00a0y\u00a0»</b> "q"' },
  { source: "Write <1> here.", machineTarget: "Écrivez <1> ici." },
  { source: "Again.", machineTarget: "Encore." },
  { source: "Again.", machineTarget: "De nouveau.\nSuite." },
  { source: "Forgotten.", machineTarget: "" },
  { source: "", machineTarget: "En plus." },
];

/** What every format of pairs has of the segments. */
const PAIRS = [
  ["=SUM(A1) & <b>x</b>", '=SOMME(A1) & <b>«\u00a0y\u00a0»</b> "q"'],
  ["Write \\<1> here.", "Écrivez \\<1> ici."],
  ["Again.", "Encore."],
  ["Again.", "De nouveau.\nSuite."],
];
const FORGOTTEN = ["Forgotten.", undefined];

const blocksOf = async (format: string, bytes: Uint8Array) =>
  (await findFileFormat(format)?.parse(bytes))?.blocks ?? [];

describe.each(testEngines())("tables of segments on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
    scene = await setScene(database, { segments: SEGMENTS });
    await scene.submit("translator", 0);
    await scene.approve("editor", 0);
    await scene.submit("translator", 2);
    await scene.flag("minor", 2);
    const segmentId = scene.segments[1] ?? "";
    await addComment(scene.as.translator, { segmentId, body: "Vraiment ?\nOui." });
    const { id, version } = await scene.row(3);
    await setExclusion(scene.as.translator, { segmentId: id, version, isExcluded: true });
  });
  afterAll(() => database.close());

  const file = async (format: SegmentFormat, scope?: "approved" | "unapproved" | "flagged") => {
    const { documentId } = scene;
    const input = { documentId, format, ...(scope && { scope }) };
    const { content, fileName } = await exportDocument(scene.as.editor, input);
    return { bytes: Buffer.from(content), text: Buffer.from(content).toString(), fileName };
  };
  const pairs = (blocks: readonly Block[]) => blocks.map(({ text, target }) => [text, target]);

  test.each(["xliff-12", "xliff-21"] as const)(
    "%s is read back with states and notes",
    async (id) => {
      const { bytes, text, fileName } = await file(id);
      expect(fileName).toBe("A document.fr.xlf");
      const blocks = await blocksOf("xliff", bytes);
      expect(pairs(blocks)).toEqual([...PAIRS, FORGOTTEN]);
      expect(blocks.map(({ state }) => state)).toEqual([
        "approved",
        "initial",
        "submitted",
        "initial",
        undefined,
      ]);
      expect(blocks.map(({ isLocked }) => isLocked)).toEqual([false, false, false, true, false]);
      expect(blocks[1]?.notes).toEqual(["translator: Vraiment ?\nOui."]);
      expect(text).toContain("<note>Brouillon\u00a0: 1 segments approuvés sur 6</note>");
    },
  );

  test("a memory has pairs alone", async () => {
    const { text } = await file("tmx");
    expect(pairs(parseTmx(text, LANGUAGES).blocks)).toEqual(PAIRS.slice(0, 3));
  });

  test("a catalogue keeps equal sources apart and marks what is not approved", async () => {
    const { bytes, text } = await file("po");
    const blocks = await blocksOf("po", bytes);
    expect(pairs(blocks)).toEqual([...PAIRS, ["Forgotten.", undefined]]);
    expect(text.match(/#, fuzzy/g)).toHaveLength(3);
    expect(text).toContain("#. translator: Vraiment ?\n#. Oui.\n");
  });

  test("a table for spreadsheets has no formula", async () => {
    const { text } = await file("csv");
    expect(text).toContain("'=SUM(A1)");
    expect(text).not.toMatch(/(?:^|[;"\n])=S/);
    expect(pairs(parseCsv(text).blocks)).toEqual([...PAIRS, FORGOTTEN]);
  });

  test("a workbook has texts alone, and what looks like a formula is quoted", async () => {
    const { bytes } = await file("xlsx");
    const cells = new Map((await blocksOf("xlsx", bytes)).map(({ key, text }) => [key, text]));
    const column = (letter: string, rows: number) =>
      Array.from({ length: rows }, (_, row) => cells.get(`en - fr!${letter}${row + 1}`));
    const sources = [...PAIRS.map(([source]) => source), "Forgotten."];
    expect(column("B", 6)).toEqual(["source", ...sources]);
    expect(cells.get("en - fr!C2")).toBe(PAIRS[0]?.[1]);
    expect(cells.get("en - fr!D2")).toBe("approved");
  });

  test("a page has words alone, and runs nothing", async () => {
    const { bytes, text } = await file("html");
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("&lt;b&gt;«\u00a0y\u00a0»&lt;/b&gt;");
    expect(text).not.toMatch(/<script|<b>/);
    const words = (await blocksOf("html", bytes)).map((block) => block.text);
    expect(words).toEqual(expect.arrayContaining(["Traduction", "Encore.", "En plus."]));
  });

  test.each([
    ["approved", [0]],
    ["unapproved", [1, 2, 3, 4, 5]],
    ["flagged", [2]],
  ] as const)("only %s segments", async (scope, expected) => {
    const { text } = await file("json", scope);
    const { segments } = JSON.parse(text) as { segments: { position: number }[] };
    expect(segments.map(({ position }) => position)).toEqual(expected);
  });

  test("a table is of the moment at which it was read, and written when the database is free again", async () => {
    const own = await setScene(database);
    const { prisma } = database;
    const read = { format: "csv", scope: "all" } as const;
    const [table, word] = await readAtOneMoment(prisma, async (client) => [
      await readTable(client, own.documentId, read),
      await readWordTable(client, own.documentId),
    ]);
    await own.submit("translator", 0, "La demeure.");
    const { content } = await renderTable(table);
    expect(Buffer.from(content).toString()).toContain("La maison rouge.");
    const bytes = new Uint8Array(Buffer.from((await renderWordFile(word, "fr")).content));
    const { rows } = await readBilingualDocx(bytes, async () => undefined);
    expect(rows.map(({ target }) => target)[0]).toBe("La maison rouge.");
  });
});
