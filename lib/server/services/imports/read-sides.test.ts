import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { MAX_SIDE_BYTES, type StartImport } from "../../../schemas/import";
import { refused } from "../testing/scene";
import { readSides } from "./read-sides";

const ENGLISH =
  "The house stood alone on the hill, and nobody in the village knew who had built it. " +
  "When the winter came, its windows were lit every evening.";
const FRENCH =
  "La maison se dressait seule sur la colline, et personne au village ne savait qui l’avait bâtie. " +
  "Quand vint l’hiver, ses fenêtres étaient éclairées chaque soir.";
const PROJECT = { sourceLanguage: "en", targetLanguage: "fr" };

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (
  source: Uint8Array<ArrayBuffer>,
  target: Uint8Array<ArrayBuffer>,
  options: Partial<StartImport> & { project?: typeof PROJECT } = {},
) => {
  const { project = PROJECT, ...rest } = options;
  const sides = { source: { bytes: source }, target: { bytes: target } };
  return readSides({ projectId: "", title: "T", ...sides, ...rest }, project);
};
const refusal = (code: string, reason: string, details: object) =>
  expect.objectContaining({ ...refused(code, reason), details });

describe("the two sides of an import", () => {
  test("are read with their languages", async () => {
    expect(await read(utf8(ENGLISH), utf8(FRENCH))).toEqual({
      texts: { source: ENGLISH, target: FRENCH },
      files: {},
      sourceLanguage: "en",
      targetLanguage: "fr",
      format: "plain-text",
      notices: [
        { kind: "detected-language", side: "source", value: "en" },
        { kind: "detected-language", side: "target", value: "fr" },
      ],
    });
  });

  test.each([
    ["windows-1252", iconv.encode(FRENCH, "windows-1252")],
    ["utf-16le", iconv.encode(FRENCH, "utf-16le", { addBOM: true })],
    ["utf-16be", iconv.encode(FRENCH, "utf-16be", { addBOM: true })],
  ])("in %s are converted, with a notice", async (encoding, bytes) => {
    const { texts, notices } = await read(utf8(ENGLISH), new Uint8Array(bytes));
    expect(texts.target).toBe(FRENCH);
    expect(notices).toContainEqual({ kind: "converted-encoding", side: "target", value: encoding });
  });

  test("lose a byte order mark and carriage returns without a word", async () => {
    const { texts, notices } = await read(utf8(ENGLISH), utf8(`\ufeff${FRENCH}\r\n\r\nFin.\r`));
    expect(texts.target).toBe(`${FRENCH}\n\nFin.\n`);
    expect(notices.map(({ kind }) => kind)).not.toContain("converted-encoding");
  });

  test("keep the project's variety of a language, and are overridden by the person", async () => {
    const project = { sourceLanguage: "en-GB", targetLanguage: "fr-CA" };
    expect(await read(utf8(ENGLISH), utf8(FRENCH), { project })).toMatchObject(project);
    const chosen = { sourceLanguage: "en-US", targetLanguage: "fr-BE" };
    const { notices, ...found } = await read(utf8(ENGLISH), utf8(FRENCH), { project, ...chosen });
    expect(found).toMatchObject(chosen);
    expect(notices).toContainEqual({ kind: "language-overridden", side: "target", value: "fr-BE" });
  });

  test("make a Markdown document of a Markdown target", async () => {
    const target = { name: "texte.md", bytes: utf8(FRENCH) };
    expect(await read(utf8(ENGLISH), utf8(FRENCH), { target })).toMatchObject({
      format: "markdown",
    });
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\n"],
    ["a byte order mark only", "\ufeff"],
  ])("are refused when one holds %s", async (_, text) => {
    await expect(read(utf8(ENGLISH), utf8(text))).rejects.toThrow(
      refusal("invalid", "empty-side", { side: "target" }),
    );
    await expect(read(utf8(text), utf8(FRENCH))).rejects.toThrow(
      refusal("invalid", "empty-side", { side: "source" }),
    );
  });

  test.each([
    ["a PDF", utf8("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["noise", new Uint8Array(2_000).map((_, index) => (index * 7_919) % 256), "unknown"],
  ])("are refused when one is %s", async (_, bytes, kind) => {
    await expect(read(utf8(ENGLISH), bytes)).rejects.toThrow(
      refusal("invalid", "binary-file", { side: "target", kind }),
    );
  });

  test("are refused when one is too large, before it is looked at", async () => {
    await expect(read(utf8(ENGLISH), new Uint8Array(MAX_SIDE_BYTES + 1))).rejects.toThrow(
      refusal("too-large", "side-too-large", { side: "target", limit: MAX_SIDE_BYTES }),
    );
  });

  test("are refused when both are in one language", async () => {
    await expect(read(utf8(FRENCH), utf8(FRENCH))).rejects.toThrow(
      refusal("invalid", "same-language", { language: "fr" }),
    );
    await expect(
      read(utf8(ENGLISH), utf8(FRENCH), { sourceLanguage: "fr", targetLanguage: "fr-CA" }),
    ).rejects.toThrow(refusal("invalid", "same-language", { language: "fr" }));
  });

  test("are refused when they are swapped, unless the person insists", async () => {
    await expect(read(utf8(FRENCH), utf8(ENGLISH))).rejects.toThrow(
      refusal("invalid", "swapped-sides", { source: "fr", target: "en" }),
    );
    const insisted = { sourceLanguage: "fr", targetLanguage: "en" };
    expect(await read(utf8(FRENCH), utf8(ENGLISH), insisted)).toMatchObject(insisted);
  });
});
