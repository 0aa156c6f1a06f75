import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPieces, writePieces } from "../../text/tags/tagged-pieces";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { DOCX } from "./docx-format";
import { documentXml, run, smallDocx } from "./testing/small-docx";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, "testing", name)));
const BOLD = "<w:b/>";
const ITALIC = "<w:i/>";
const p = (content: string) => `<w:p>${content}</w:p>`;
const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
const instruction = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;

const textsOf = async (body: string) =>
  (await DOCX.parse(smallDocx(body))).blocks.map(({ text }) => text);

const bodyAfter = async (body: string, texts: Record<string, string>) => {
  const { bytes, notices } = await DOCX.rewrite(smallDocx(body), new Map(Object.entries(texts)));
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return { body: /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1], notices };
};

describe("DOCX of real programs", () => {
  test.each(["teapot-pandoc.docx", "teapot-libreoffice.docx"])("%s", async (name) => {
    const bytes = fixture(name);
    const { blocks, notices } = await DOCX.parse(bytes);
    expect(notices).toEqual([]);
    expect(blocks.slice(0, 4).map(({ key, kind, text }) => [key, kind, text])).toEqual([
      ["document/p1", "title", "The slow teapot"],
      ["document/p2", "heading", "A <1>slow</1> tea"],
      [
        "document/p3",
        "paragraph",
        "Warm the pot, then add <1>two spoons</1> of leaves<2/> and wait. See <3>our leaves</3>.",
      ],
      ["document/p4", "list-item", "Green tea: 3 minutes"],
    ]);
    expect(blocks.at(-1)).toMatchObject({
      kind: "footnote",
      text: "Leaves from <1>last year</1> will do.",
    });
    expect(await brokenLaws(DOCX, bytes)).toEqual([]);
  });

  test("an edit leaves every other part as it was, in the same order", async () => {
    const before = unzipSync(fixture("teapot-libreoffice.docx"));
    const { bytes } = await DOCX.rewrite(
      fixture("teapot-libreoffice.docx"),
      new Map([["footnotes/p3", "Des feuilles de <1>l’an dernier</1> conviennent."]]),
    );
    const after = unzipSync(bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter(
      (name) =>
        strFromU8(after[name] ?? new Uint8Array(), true) !==
        strFromU8(before[name] ?? new Uint8Array(), true),
    );
    expect(changed).toEqual(["word/footnotes.xml"]);
  });
});

describe("DOCX: what becomes of runs", () => {
  test.each([
    [
      "runs that look equal are one",
      run("Wa") + run("rm") + run(" it", '<w:lang w:val="en-GB"/>'),
      "Warm it",
    ],
    ["formatting of the whole is no tag", run("All ", BOLD) + run("bold", BOLD), "All bold"],
    [
      "the look of most words is no tag",
      run("Nearly all bold", BOLD) + run(" here"),
      "Nearly all bold<1> here</1>",
    ],
    [
      "a line break within formatting",
      `${run("Plain and ")}${run("b", BOLD)}<w:r><w:br/></w:r>${run("c", BOLD)}`,
      "Plain and <1>b<2/>c</1>",
    ],
    ["a tab and a symbol are tags", `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>`, "a<1/>b"],
    [
      "hyphens that are elements",
      `<w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>b</w:t></w:r>`,
      "a\u2011\u00adb",
    ],
    ["spaces at the ends count where the file says so", "<w:r><w:t> a </w:t></w:r>", "a"],
    [
      "a formula",
      `${run("Since ")}<m:oMath><m:r><m:t>E</m:t></m:r></m:oMath>${run(" holds")}`,
      "Since <1/> holds",
    ],
    [
      "a link around everything is none",
      `<w:hyperlink r:id="r1">${run("All of it")}</w:hyperlink>`,
      "All of it",
    ],
    [
      "formatting in a link",
      `${run("See ")}<w:hyperlink r:id="r1">${run("our ")}${run("own", BOLD)}</w:hyperlink>`,
      "See <1>our <2>own</2></1>",
    ],
    [
      "a field is one tag with its result",
      `${run("Page ")}${field("begin")}${instruction("PAGE")}${field("separate")}${run("3")}${field("end")}${run(" of it")}`,
      "Page <1/> of it",
    ],
    [
      "a link that is a field",
      `${run("See ")}${field("begin")}${instruction(' HYPERLINK "x" ')}${field("separate")}${run("here")}${field("end")}`,
      "See <1>here</1>",
    ],
    [
      "a bookmark is no tag",
      `${run("a ")}<w:bookmarkStart w:id="1" w:name="n"/>${run("b")}<w:bookmarkEnd w:id="1"/>`,
      "a b",
    ],
    ["words that look like a tag", run("press &lt;1&gt;"), "press \\<1>"],
  ])("%s", async (_case, content, text) => {
    expect(await textsOf(p(content))).toEqual([text]);
    expect(await brokenLaws(DOCX, smallDocx(p(content)))).toEqual([]);
  });

  test("an insertion is accepted, a deletion too, and it is told", async () => {
    const body = p(
      `${run("a ")}<w:ins w:id="1">${run("new ")}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>${run("b")}`,
    );
    const { blocks, notices } = await DOCX.parse(smallDocx(body));
    expect(blocks.map(({ text }) => text)).toEqual(["a new b"]);
    expect(notices).toEqual([{ code: "tracked-changes", count: 2 }]);
  });

  test("a bookmark, a comment and a field over several paragraphs stay, whatever tags are lost", async () => {
    const body = p(
      `${field("end")}${run("a ")}${run("b", BOLD)}<w:commentRangeStart w:id="1"/>${run(" c")}<w:commentRangeEnd w:id="1"/>${field("begin")}`,
    );
    const { body: after, notices } = await bodyAfter(body, { "document/p1": "x" });
    expect(after).toBe(
      p(
        `${field("end")}${run("x")}<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>${field("begin")}`,
      ),
    );
    expect(notices.map(({ code }) => code)).toEqual(["tag-missing"]);
  });

  test("new words take the look of their tag, and white space is kept", async () => {
    const { body } = await bodyAfter(p(run("A ") + run("slow", BOLD) + run(" tea", "")), {
      "document/p1": "Un thé <1>lent</1>\net & chaud ",
    });
    expect(body).toBe(
      p(
        `${run("Un thé ")}${run("lent", BOLD)}<w:r><w:br/><w:t xml:space="preserve">et &amp; chaud </w:t></w:r>`,
      ),
    );
  });

  test("a text box within a paragraph, and its picture's text, are blocks of their own", async () => {
    const box = (words: string) =>
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr id="1" descr="A &quot;pot&quot;"/><w:txbxContent>${p(run(words))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${p(run(words))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = p(`${run("before")}${box("inside")}${run("after")}`);
    expect(await textsOf(body)).toEqual(["before<1/>after", 'A "pot"', "inside"]);
    const { body: after } = await bodyAfter(body, {
      "document/p1": "avant<1/>après",
      "document/picture1": "Un « pot »",
      "document/p2": "dedans",
    });
    expect(after).toContain(`${run("avant")}<w:r><mc:AlternateContent>`);
    expect(after).toContain('descr="Un « pot »"');
    expect(after).toContain(run("dedans"));
    expect(await brokenLaws(DOCX, smallDocx(body))).toEqual([]);
  });

  test("a space between words that look alike has no formatting of its own, whatever hidden mark stands there", async () => {
    const body = p(run("one", ITALIC) + field("begin") + run(" ") + run("two", ITALIC));
    expect(await textsOf(body)).toEqual(["one two"]);
    expect(await brokenLaws(DOCX, smallDocx(body))).toEqual([]);
  });

  test("any runs make a text that can be written in any order of its tags", async () => {
    const piece = fc.oneof(
      fc
        .tuple(
          fc.constantFrom("a", " ", "b c", "&lt;1&gt;", "é"),
          fc.constantFrom("", BOLD, ITALIC),
        )
        .map(([words, look]) => run(words, look)),
      fc.constantFrom(
        "<w:r><w:br/></w:r>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        '<w:bookmarkStart w:id="1" w:name="n"/>',
        `<w:hyperlink r:id="r">${run("link", "<w:u/>")}${run("x", BOLD)}</w:hyperlink>`,
        `<w:sdt><w:sdtContent>${run("control")}</w:sdtContent></w:sdt>`,
        field("begin"),
        field("end"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const bytes = smallDocx(p(pieces.join("")));
        const { blocks } = await DOCX.parse(bytes);
        for (const { key, text } of blocks) {
          const shuffled = writePieces(readPieces(text).toReversed());
          for (const other of [shuffled, "plain", `${text} more`]) {
            const after = await DOCX.parse(
              (await DOCX.rewrite(bytes, new Map([[key, other]]))).bytes,
            );
            expect(after.blocks).toHaveLength(1);
          }
        }
        expect(await brokenLaws(DOCX, bytes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("DOCX that is refused", () => {
  const withDocument = (xml: string) => smallDocx("", { "word/document.xml": strToU8(xml) });

  test.each([
    ["text", utf8("just words"), { code: "not-zip" }],
    ["a cut-off file", fixture("teapot-pandoc.docx").slice(0, 5000), { code: "broken-zip" }],
    [
      "another zip",
      zipSync({ "a.txt": strToU8("a") }),
      { code: "missing-part", part: "_rels/.rels" },
    ],
    [
      "a document type",
      withDocument('<!DOCTYPE w [<!ENTITY a "b">]><w:document>&a;</w:document>'),
      { code: "doctype", part: "word/document.xml" },
    ],
    [
      "broken XML",
      withDocument(documentXml("<w:p>\n</w:q>")),
      { code: "broken-xml", part: "word/document.xml", line: 3 },
    ],
    [
      "an entity of nobody",
      withDocument(documentXml("&nbsp;")),
      { code: "broken-xml", part: "word/document.xml", line: 2 },
    ],
    [
      "another root",
      withDocument("<html/>"),
      { code: "wrong-root", part: "word/document.xml", found: "html" },
    ],
    [
      "50,000 levels",
      withDocument(documentXml("<w:a>".repeat(50_000))),
      { code: "too-deep", part: "word/document.xml", most: 400 },
    ],
    [
      "a bomb",
      withDocument(documentXml(" ".repeat(20_000_000))),
      { code: "zip-bomb", part: "word/document.xml" },
    ],
    [
      "too many entries",
      zipSync(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array()])),
      ),
      { code: "too-many-entries", most: 10_000 },
    ],
  ])("%s", async (_case, bytes, problem) => {
    expect(await refusal(DOCX.parse(bytes))).toEqual(problem);
  });

  test("a part that is larger than the directory says", async () => {
    const bytes = smallDocx(p(run("a".repeat(1000))));
    // The sizes in the directory, 24 bytes into each of its records.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await refusal(DOCX.parse(bytes))).toMatchObject({ code: "broken-part" });
  });

  test("an encrypted entry", async () => {
    const bytes = smallDocx("");
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await refusal(DOCX.parse(bytes))).toEqual({ code: "encrypted" });
  });
});
