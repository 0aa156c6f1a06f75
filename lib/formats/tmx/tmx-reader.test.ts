import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeTmx } from "./serialize-tmx";
import { TmxReader } from "./tmx-reader";

const PAIR = { source: "en", target: "fr" };

/** What comes out of a file that arrives in pieces of some length. */
function read(file: string, { languages = PAIR, length = 7 } = {}) {
  const reader = new TmxReader(languages);
  const entries = [];
  for (let at = 0; at < file.length; at += length) {
    entries.push(...reader.read(file.slice(at, at + length)));
  }
  reader.end();
  return { entries, skipped: reader.skipped, problem: reader.problem };
}

const file = (body: string, doctype = "") =>
  `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header srclang="en"/><body>${body}</body></tmx>`;
const tuv = (language: string, seg: string) =>
  `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
const unit = (...variants: string[]) => `<tu>${variants.join("")}</tu>`;
const texts = (body: string, languages = PAIR) =>
  read(file(body), { languages }).entries.map(({ source, target }) => [source, target]);

describe("TmxReader", () => {
  test("reads texts, people and dates", () => {
    const body = `<tu creationid="anna" creationdate="20200102T030405Z" changedate="20210102T030405Z">
      <prop type="x-previous-source">Tom &amp; I.</prop>${tuv("en-US", "A boat.")}${tuv("FR_ca", "Un bateau.")}</tu>`;
    expect(read(file(body))).toEqual({
      skipped: 0,
      problem: undefined,
      entries: [
        {
          source: "A boat.",
          target: "Un bateau.",
          sourceLanguage: "en-US",
          targetLanguage: "fr-CA",
          previous: "Tom & I.",
          person: "anna",
          at: new Date("2021-01-02T03:04:05Z"),
        },
      ],
    });
  });

  test("takes the variant of the language that is wanted, else any", () => {
    const body = unit(
      tuv("de", "Boot"),
      tuv("fr-CA", "Bateau"),
      tuv("fr", "Barque"),
      tuv("en", "Boat"),
    );
    expect(texts(body)).toEqual([["Boat", "Barque"]]);
    expect(texts(body, { source: "en-GB", target: "fr-BE" })).toEqual([["Boat", "Bateau"]]);
  });

  test("tells variants apart where both sides are of one language", () => {
    const body = unit(tuv("en-US", "Color"), tuv("en-GB", "Colour"));
    expect(texts(body, { source: "en-US", target: "en-GB" })).toEqual([["Color", "Colour"]]);
    expect(texts(body, { source: "en-US", target: "en-IE" })).toEqual([]);
  });

  test("leaves out codes with what is in them, and keeps what is highlighted", () => {
    const seg =
      'A <bpt i="1">&lt;b <sub>alt</sub>></bpt><hi>big <ph/>boat</hi><ept i="1">&lt;/b></ept><![CDATA[ & me]]>';
    expect(texts(unit(tuv("en", seg), tuv("fr", "x")))).toEqual([["A big boat & me", "x"]]);
  });

  test("counts units without a text in one of the languages", () => {
    const body = unit(tuv("en", "A boat.")) + unit(tuv("en", " "), tuv("fr", "x"));
    expect(read(file(body))).toMatchObject({ entries: [], skipped: 2 });
  });

  test.each([
    ["its own DTD", '<!DOCTYPE tmx SYSTEM "tmx14.dtd">', undefined],
    [
      "a public name of it",
      '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD TMX//EN" "t.dtd">',
      undefined,
    ],
    ["entities", '<!DOCTYPE tmx [<!ENTITY a "aaaa">]>', { code: "unsafe-xml" }],
    [
      "entities from elsewhere",
      '<!DOCTYPE tmx SYSTEM "t" [<!ENTITY % e SYSTEM "/x">]>',
      { code: "unsafe-xml" },
    ],
    ["the DTD of something else", '<!DOCTYPE html SYSTEM "x">', { code: "unsafe-xml" }],
  ])("%s in the DOCTYPE", (_case, doctype, problem) => {
    expect(read(file("", doctype)).problem).toEqual(problem);
  });

  test.each([
    ["another kind of XML", "<xliff/>", { code: "not-tmx" }],
    ["no XML", "A boat.", { code: "broken-xml", line: 1 }],
    ["a tag that is not closed", file("\n<tu>"), { code: "broken-xml", line: 2 }],
    ["an end too early", file("").slice(0, -8), { code: "broken-xml", line: 1 }],
    [
      "an entity that nobody defined",
      file(unit(tuv("en", "&x;"))),
      { code: "broken-xml", line: 1 },
    ],
    ["levels without end", file("<hi>".repeat(200)), { code: "unsafe-xml" }],
  ])("%s is a problem, not an exception", (_case, content, problem) => {
    expect(read(content)).toMatchObject({ entries: [], problem });
  });

  test("reads what is written, whatever the texts are", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => !/^\s|\s$|\r/u.test(one));
    const units = fc.array(fc.record({ source: text, target: text, previous: text }));
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 50 }), (written, length) => {
        const { entries, problem } = read(serializeTmx(written, PAIR), { length });
        expect(problem).toBeUndefined();
        const told = entries.map(({ source, target, previous }) => ({ source, target, previous }));
        expect(told).toEqual(written);
      }),
    );
  });
});
