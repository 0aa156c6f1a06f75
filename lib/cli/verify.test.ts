import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { DOCX } from "../formats/docx/docx-format";
import { sealReceipt, wordsToHash } from "../formats/receipt/receipt-text";
import { main } from "./main";

const hash = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const ID = "00000000-0000-4000-8000-000000000000";
const PERSON = { id: ID, name: "editor" };

const TEXTS = ["Chauffez la théière.", "Attendez\u00a0!", "Servez."];

/** The receipt of a file with some texts. */
function receiptOf(fileName: string, bytes: Uint8Array, texts: readonly string[]) {
  const segments = texts.map((text, at) => {
    const words = wordsToHash(text, true);
    return {
      number: at + 1,
      id: ID,
      state: "approved",
      isExcluded: false,
      sha256: hash(words),
      length: words.length,
      submittedBy: null,
      approvedBy: PERSON,
      approvedAt: "2026-01-01T00:00:00.000Z",
    };
  });
  return sealReceipt(
    {
      format: "relecture-receipt",
      version: 1,
      id: ID,
      document: { id: ID, title: "Teapot", sourceLanguage: "en", targetLanguage: "fr" },
      project: { id: ID, name: "Tea" },
      export: {
        format: "clean",
        fileFormat: "docx",
        fileName,
        at: "2026-01-01T00:00:00.000Z",
        by: null,
      },
      hashes: { file: hash(bytes), targetText: hash(""), sourceFile: null, targetFile: null },
      override: { reason: "The printer waits.", blockers: [] },
      comparison: { words: { source: 1, target: 1 }, structure: [] },
      notices: { joined: 0, damagedTags: 0 },
      segments,
      flags: [],
    },
    hash,
  );
}

describe("relecture verify", () => {
  let cwd = "";
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(cwd, name), content);

  beforeAll(() => {
    cwd = mkdtempSync(path.join(tmpdir(), "relecture-verify-"));
    const text = new TextEncoder().encode(TEXTS.join(" "));
    write("a.txt", text);
    write("receipt.json", JSON.stringify(receiptOf("a.txt", text, TEXTS), null, 2));
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  afterEach(() => vi.restoreAllMocks());

  const verify = async (...files: readonly string[]) => {
    let told = "";
    const listen = (text: unknown) => {
      told += String(text);
      return true;
    };
    vi.spyOn(process.stdout, "write").mockImplementation(listen);
    vi.spyOn(process.stderr, "write").mockImplementation(listen);
    const status = await main({ args: ["verify", ...files], cwd });
    return { status, told };
  };

  test("the very file is the one of its receipt", async () => {
    const { status, told } = await verify("receipt.json", "a.txt");
    expect(status).toBe(0);
    expect(told).toMatch(/^a\.txt is the file of this receipt\.\n/);
    expect(told).toContain("Approved   3 of 3 segments\nOverridden The printer waits.\n");
  });

  test.each([
    ["another word", TEXTS.join(" ").replace("Servez", "Buvez"), "another text, 1 of 3: 3."],
    ["a space that may break", TEXTS.join(" ").replace("\u00a0", " "), "another text, 1 of 3: 2."],
    ["another layout", TEXTS.join("\n\n"), "The words of all its segments stand in it"],
    ["nothing", "", "It cannot be read as a.txt was"],
  ])("a file with %s is another one", async (_case, text, sentence) => {
    write("b.txt", text);
    const { status, told } = await verify("receipt.json", "b.txt");
    expect(status).toBe(1);
    expect(told).toContain("b.txt is not the file of this receipt");
    expect(told).toContain(sentence);
  });

  test("a receipt that was changed is told, though the file is the right one", async () => {
    const receipt = readFileSync(path.join(cwd, "receipt.json"), "utf8");
    write("forged.json", receipt.replace('"editor"', '"somebody else"'));
    const { status, told } = await verify("forged.json", "a.txt");
    expect(status).toBe(1);
    expect(told).toContain("forged.json was changed after it was made");
  });

  test.each([
    ["no JSON", "{", "it is not JSON"],
    ["another JSON", "{}", "look at format"],
    ["of another version", '{"format":"relecture-receipt","version":2}', "look at version"],
  ])("%s is no receipt", async (_case, content, sentence) => {
    write("none.json", content);
    const { status, told } = await verify("none.json", "a.txt");
    expect(status).toBe(2);
    expect(told).toContain(sentence);
  });

  test.each([[[]], [["receipt.json"]], [["receipt.json", "gone.txt"]]])(
    "%j is wrong usage",
    async (files) => {
      expect((await verify(...files)).status).toBe(2);
    },
  );

  test("in a file with a structure, the segment is named that somebody changed in Word", async () => {
    const original = readFileSync("e2e/documents/teapot.fr.docx");
    const { blocks } = await DOCX.parse(original);
    const texts = blocks.map(({ text }) => text);
    write("teapot.json", JSON.stringify(receiptOf("teapot.docx", original, texts)));
    const [, second] = blocks;
    const edit = new Map([[second?.key ?? "", "Autre chose."]]);
    write("edited.docx", (await DOCX.rewrite(original, edit)).bytes);
    const { status, told } = await verify("teapot.json", "edited.docx");
    expect(status).toBe(1);
    expect(told).toContain(`another text, 1 of ${blocks.length}: 2.`);
  });
});
