import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runRelecture } from "./testing/run-relecture";

const DOCX = path.join(import.meta.dirname, "../formats/docx/testing/teapot-libreoffice.docx");
const PAGE = '<html lang="en-GB"><p>A <b>slow</b> tea</p><p>Wait.</p></html>\n';
const TABLE = "source,target\nTea,Thé\nA <1>slow</1> one,Un lent\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relecture-convert-"));
});
beforeEach(() => {
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), "relecture-convert-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const convert = (...args: string[]) =>
  runRelecture({ args: ["convert", ...args], cwd: folder, input: "" });

describe("relecture convert", { timeout: 60_000 }, () => {
  test("a page becomes XLIFF, and its targets go back into the page", () => {
    write("page.html", PAGE);
    expect(convert("page.html", "page.xlf")).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const exchange = read("page.xlf");
    expect(exchange).toContain('source-language="en-GB"');
    expect(exchange).toContain('<source>A <g id="1">slow</g> tea</source>');

    write(
      "page.xlf",
      exchange.replace("tea</source>", 'tea</source><target>Un thé <g id="1">lent</g></target>'),
    );
    const back = convert("--into", "page.html", "page.xlf", "page.fr.html");
    expect(back).toMatchObject({ status: 0, stderr: "" });
    expect(read("page.fr.html")).toBe(PAGE.replace("A <b>slow</b> tea", "Un thé <b>lent</b>"));
  });

  test("a Word document becomes XLIFF 2.1, a table and plain words", () => {
    expect(convert("--xliff", "2.1", DOCX, "tea.xlf").status).toBe(0);
    expect(read("tea.xlf")).toContain('<pc id="1">two spoons</pc> of leaves<ph id="2"/>');
    expect(convert("tea.xlf", "tea.csv").status).toBe(0);
    expect(read("tea.csv")).toContain("document/p2,A <1>slow</1> tea,");
    expect(convert(DOCX, "tea.txt").status).toBe(0);
    expect(read("tea.txt")).toContain("Warm the pot, then add two spoons of leaves and wait.");
  });

  test("a table becomes a memory and comes back; a tag that a target lacks is told", () => {
    write("tea.csv", TABLE);
    const { status, stderr } = convert("tea.csv", "tea.tmx");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "row-3: the tag <1> is missing.\nrow-3: the tag </1> is missing.\n",
    });
    expect(read("tea.tmx")).toContain('<tuv xml:lang="fr"><seg>Un lent</seg></tuv>');
    expect(convert("tea.tmx", "again.csv").status).toBe(0);
    expect(read("again.csv")).toContain("unit-2,A slow one,Un lent,,");
  });

  test("what exists is replaced only when asked", () => {
    write("tea.csv", TABLE);
    write("out.txt", "mine");
    expect(convert("tea.csv", "out.txt")).toMatchObject({ status: 2 });
    expect(read("out.txt")).toBe("mine");
    expect(convert("--force", "tea.csv", "out.txt").status).toBe(1);
    expect(read("out.txt")).toBe("Thé\nUn lent\n");
  });

  test.each([
    ["one file", ["a.html"], "convert takes two files, IN and OUT."],
    ["no such version", ["--xliff", "3", "page.html", "b.xlf"], "--xliff is 1.2 or 2.1."],
    ["a file that is not there", ["none.html", "b.xlf"], "there is no such file"],
    ["an unknown format", ["notes.xyz", "b.xlf"], "its extension is none that is known"],
    ["no way to write", ["page.html", "b.docx"], "OUT is .xlf, .csv, .tmx or .txt"],
    ["text under a false name", ["fake.docx", "b.xlf"], "it is no zip file"],
    ["broken XML", ["broken.xlf", "b.csv"], "no well-formed XML from line 2 on"],
    ["a document type", ["doctype.xlf", "b.csv"], "take the DOCTYPE out"],
    [
      "targets of nowhere",
      ["--into", "page.html", "tea.csv", "b.html"],
      "no target of IN has a place",
    ],
    ["no targets", ["--into", "page.html", "page.html", "b.html"], "With --into, IN has targets"],
  ])("%s is refused in one sentence, and nothing is written", (_case, args, sentence) => {
    write("page.html", PAGE);
    write("tea.csv", TABLE);
    write("notes.xyz", "notes");
    write("fake.docx", "words");
    write("broken.xlf", '<xliff version="1.2">\n<file></xliff>');
    write("doctype.xlf", "<!DOCTYPE xliff><xliff/>");
    const { status, stdout, stderr } = convert(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(path.join(folder, args.at(-1) ?? "")) && !args.includes("a.html")).toBe(
      false,
    );
  });
});
