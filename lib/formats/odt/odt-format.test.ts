import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal } from "../testing/format-laws";
import { ODT } from "./odt-format";

const TEAPOT = new Uint8Array(
  readFileSync(path.join(import.meta.dirname, "testing/teapot-pandoc.odt")),
);

function small(body: string, parts: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const entries = { "content.xml": content, ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
}

const textsOf = async (body: string) =>
  (await ODT.parse(small(body))).blocks.map(({ text }) => text);

describe("ODT", () => {
  test("a document of pandoc", async () => {
    const { blocks, notices } = await ODT.parse(TEAPOT);
    expect(notices).toEqual([]);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ["title", "The slow teapot"],
        ["heading", "A <1>slow</1> tea"],
        [
          "paragraph",
          "Warm the pot, then add <1>two spoons</1> of leaves<2/> and wait. See <3>our leaves</3>.",
        ],
        ["footnote", "Leaves from <1>last year</1> will do."],
        ["list-item", "Green tea: 3 minutes"],
        ["table-cell", "Minutes"],
      ]),
    );
    expect(await brokenLaws(ODT, TEAPOT)).toEqual([]);
  });

  test("an edit leaves every other part as it was, the type first and uncompressed", async () => {
    const { bytes } = await ODT.rewrite(TEAPOT, new Map([["content/p2", "Un thé <1>lent</1>"]]));
    const [before, after] = [unzipSync(TEAPOT), unzipSync(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const text = (content: Uint8Array | undefined) => strFromU8(content ?? new Uint8Array(), true);
    const changed = Object.keys(after).filter((name) => text(after[name]) !== text(before[name]));
    expect(changed).toEqual(["content.xml"]);
    expect(strFromU8(bytes.slice(30, 77), true)).toBe(
      "mimetypeapplication/vnd.oasis.opendocument.text",
    );
  });

  test.each([
    [
      "spans of one style are one",
      '<text:p><text:span text:style-name="T1">Wa</text:span><text:span text:style-name="T1">rm</text:span> it up</text:p>',
      ["<1>Warm</1> it up"],
    ],
    [
      "a span around everything is none",
      '<text:p><text:span text:style-name="T1">All</text:span></text:p>',
      ["All"],
    ],
    [
      "spaces, tabs and line breaks",
      '<text:p>a  <text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>',
      ["a   b<1/>c<2/>d"],
    ],
    [
      "a note and its mark",
      "<text:p>a<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note> b</text:p>",
      ["a<1/> b", "note"],
    ],
    [
      "a comment is no text",
      "<text:p>a<office:annotation><text:p>no</text:p></office:annotation> b</text:p>",
      ["a b"],
    ],
    [
      "a picture's texts",
      "<text:p>a <draw:frame><svg:desc>A pot</svg:desc></draw:frame> b</text:p>",
      ["a <1/> b", "A pot"],
    ],
    [
      "a link",
      '<text:p>see <text:a xlink:href="x">our <text:span text:style-name="B">own</text:span></text:a></text:p>',
      ["see <1>our <2>own</2></1>"],
    ],
  ])("%s", async (_case, body, expected) => {
    expect(await textsOf(body)).toEqual(expected);
    expect(await brokenLaws(ODT, small(body))).toEqual([]);
  });

  test("deleted text is left out, and it is told", async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<text:change text:change-id="1"/>b</text:p>';
    const { blocks, notices } = await ODT.parse(small(body));
    expect(blocks.map(({ text }) => text)).toEqual(["ab"]);
    expect(notices).toEqual([{ code: "tracked-changes", count: 1 }]);
  });

  test.each([
    [
      "a zip of something else",
      zipSync({ a: strToU8("b") }),
      { code: "missing-part", part: "content.xml" },
    ],
    [
      "another root",
      small("", { "content.xml": "<html/>" }),
      { code: "wrong-root", part: "content.xml", found: "html" },
    ],
    [
      "a document type",
      small("", { "content.xml": "<!DOCTYPE a><a/>" }),
      { code: "doctype", part: "content.xml" },
    ],
    [
      "a password",
      small("", { "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>" }),
      { code: "encrypted" },
    ],
  ])("refuses %s", async (_case, bytes, problem) => {
    expect(await refusal(ODT.parse(bytes))).toEqual(problem);
  });
});
