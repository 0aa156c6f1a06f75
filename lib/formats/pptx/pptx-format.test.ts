import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal } from "../testing/format-laws";
import { PPTX } from "./pptx-format";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
const run = (words: string, properties = "") => `<a:r>${properties}<a:t>${words}</a:t></a:r>`;
const BOLD = '<a:rPr lang="en-GB" b="1" dirty="0"/>';
const shape = (type: string, content: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody><a:p>${content}</a:p></p:txBody></p:sp>`;

/** The second slide of the file is shown first. */
function presentation(body: string): Uint8Array {
  const parts = {
    "_rels/.rels": relations(["r", "officeDocument", "ppt/presentation.xml"]),
    "ppt/presentation.xml":
      '<p:presentation><p:sldIdLst><p:sldId r:id="b"/><p:sldId r:id="a"/></p:sldIdLst></p:presentation>',
    "ppt/_rels/presentation.xml.rels": relations(
      ["a", "slide", "slides/slide1.xml"],
      ["b", "slide", "slides/slide2.xml"],
    ),
    "ppt/slides/slide1.xml": `<p:sld>${shape("title", run("Last"))}</p:sld>`,
    "ppt/slides/slide2.xml": `<p:sld>${body}</p:sld>`,
    "ppt/slides/_rels/slide2.xml.rels": relations([
      "n",
      "notesSlide",
      "../notesSlides/notesSlide1.xml",
    ]),
    "ppt/notesSlides/notesSlide1.xml": `<p:notes>${shape("body", run("Say hello"))}</p:notes>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const EMPTY = new Uint8Array();

const BODY = [
  shape(
    "ctrTitle",
    `<a:pPr algn="ctr"/>${run("A ", '<a:rPr lang="en-GB"/>')}${run("sl", BOLD)}${run("ow", BOLD)}${run(" tea")}<a:endParaRPr lang="en"/>`,
  ),
  shape("body", `${run("one")}<a:br><a:rPr/></a:br>${run("two &amp; three")}`),
  shape("sldNum", '<a:fld id="{1}" type="slidenum"><a:t>2</a:t></a:fld>'),
  `<p:pic><p:cNvPr id="4" descr="A 'pot'"/></p:pic>`,
  `<a:tbl><a:tc><a:txBody><a:p>${run("cell")}</a:p></a:txBody></a:tc></a:tbl>`,
].join("");

describe("PPTX", () => {
  test("slides in their order with their notes, runs that look alike as one", async () => {
    const { blocks } = await PPTX.parse(presentation(BODY));
    expect(blocks.map(({ key, kind, text }) => [key, kind, text])).toEqual([
      ["slide2/p1", "title", "A <1>slow</1> tea"],
      ["slide2/p2", "paragraph", "one<1/>two & three"],
      ["slide2/picture4", "alt-text", "A 'pot'"],
      ["slide2/p4", "table-cell", "cell"],
      ["notesSlide1/p1", "paragraph", "Say hello"],
      ["slide1/p1", "title", "Last"],
    ]);
    expect(await brokenLaws(PPTX, presentation(BODY))).toEqual([]);
  });

  test("a presentation of LibreOffice: a table, notes, a picture's text, a shape; an edit changes its slide alone", async () => {
    const file = readFileSync("lib/formats/pptx/testing/tea-libreoffice.pptx");
    const { blocks } = await PPTX.parse(file);
    expect(blocks.map(({ key, text }) => [key, text])).toEqual([
      ["slide1/p1", "La théière lente"],
      ["slide1/p2", "Comment nous faisons le thé chez nous"],
      ["notesSlide1/p1", "Saluez tout le monde avant de commencer."],
      ["slide2/p1", "Deux sortes de thé"],
      ["slide2/p2", "Le thé vert demande <1>trois minute</1> et pas plus."],
      ["slide2/p3", "Le thé noir demande quatre minutes."],
      ["slide2/p4", "Thé"],
      ["slide2/p5", "Minutes"],
      ["slide2/p6", "Vert"],
      ["slide2/p7", "3"],
      ["slide2/picture5", "Une théière brune sur une table"],
      ["slide2/p8", "La maison de thé<1/>Deux sortes de thé"],
    ]);
    expect(await brokenLaws(PPTX, file)).toEqual([]);
    const fixed = "Le thé vert demande <1>trois minutes</1> et pas plus.";
    const { bytes } = await PPTX.rewrite(file, new Map([["slide2/p2", fixed]]));
    const [before, after] = [unzipSync(file), unzipSync(bytes)];
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name] ?? EMPTY) !== strFromU8(before[name] ?? EMPTY),
    );
    expect(changed).toEqual(["ppt/slides/slide2.xml"]);
    expect(strFromU8(after["ppt/slides/slide2.xml"] ?? EMPTY)).toBe(
      strFromU8(before["ppt/slides/slide2.xml"] ?? EMPTY).replace(
        "trois minute<",
        "trois minutes<",
      ),
    );
  });

  test("new words take the look of their tag; properties of the paragraph stay around them", async () => {
    const texts = new Map([["slide2/p1", "Un thé\n<1>lent</1>"]]);
    const { bytes } = await PPTX.rewrite(presentation(BODY), texts);
    expect(strFromU8(unzipSync(bytes)["ppt/slides/slide2.xml"] ?? new Uint8Array())).toContain(
      `<a:p><a:pPr algn="ctr"/>${run("Un thé", '<a:rPr lang="en-GB"/>')}<a:br/>${run("lent", BOLD)}<a:endParaRPr lang="en"/></a:p>`,
    );
  });

  test.each([
    [
      "a zip of something else",
      zipSync({ a: strToU8("b") }),
      { code: "missing-part", part: "_rels/.rels" },
    ],
    [
      "a broken slide",
      presentation("<p:sp>"),
      { code: "broken-xml", part: "ppt/slides/slide2.xml", line: 1 },
    ],
    [
      "a document type",
      presentation("<!DOCTYPE a>"),
      { code: "broken-xml", part: "ppt/slides/slide2.xml", line: 1 },
    ],
  ])("refuses %s", async (_case, bytes, problem) => {
    expect(await refusal(PPTX.parse(bytes))).toEqual(problem);
  });
});
