import { readFileSync } from "node:fs";
import { utf8 } from "../../formats/testing/format-laws";
import { ENTITIES, type HostileFile, nested } from "./hostile-file";

const FIXTURE = readFileSync("lib/formats/docx/testing/teapot-pandoc.docx");

const xliff = (inner: string) => () =>
  utf8(
    `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="fr" datatype="plaintext" original="a"><body>${inner}</body></file></xliff>`,
  );
const tmx =
  (inner: string, before = "") =>
  () =>
    utf8(`<?xml version="1.0"?>\n${before}<tmx version="1.4"><header/><body>${inner}</body></tmx>`);

/** Files of text and markup that are refused with one sentence: none may hang, take the memory or be read in part. */
export const HOSTILE_TEXTS: readonly HostileFile[] = [
  {
    what: "a table of delimiters alone",
    format: "csv-table",
    make: () => utf8(";".repeat(3_000_000)),
    sentence: "it has more than 2000000 cells; delete its empty rows and columns, or split it",
  },
  {
    what: "a page that is a picture",
    format: "html",
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    sentence: "it is a picture under another name; give it its own extension",
  },
  {
    what: "a page of a hundred thousand nested elements",
    format: "html",
    make: () => utf8(nested("div", 100_000)),
    sentence: "elements nest deeper than 400 levels; no document does",
  },
  {
    what: "a page of nothing",
    format: "html",
    make: () => new Uint8Array(),
    sentence: "it is empty",
  },
  {
    what: "another vocabulary under the name of XLIFF",
    format: "xliff",
    make: () => utf8("<html><body/></html>"),
    sentence: "it begins with <html>: it is no file of this format; check that it is the right one",
  },
  {
    what: "XLIFF that ends in the middle of a unit",
    format: "xliff",
    make: () => xliff("")().subarray(0, 120),
    sentence:
      "it is no well-formed XML from line 2 on; mend it there, or save it again in the program that made it",
  },
  {
    what: "XLIFF with a tag that another one closes",
    format: "xliff",
    make: xliff('<trans-unit id="1"><source>One</target></trans-unit>'),
    sentence:
      "it is no well-formed XML from line 2 on; mend it there, or save it again in the program that made it",
  },
  {
    what: "XLIFF with entities that grow",
    format: "xliff",
    make: () => utf8(`${ENTITIES}<xliff version="1.2"/>`),
    sentence: "a document type is declared; take the DOCTYPE out",
  },
  {
    what: "XLIFF with inline elements a hundred thousand deep",
    format: "xliff",
    make: xliff(`<trans-unit id="1"><source>${nested("g", 100_000)}</source></trans-unit>`),
    sentence: "elements nest deeper than 400 levels; no document does",
  },
  {
    what: "a memory with entities of its own",
    format: "tmx",
    make: tmx("", ENTITIES),
    sentence: "a document type is declared; take the DOCTYPE out",
  },
  {
    what: "a memory that is cut off",
    format: "tmx",
    make: () => tmx("<tu/>")().subarray(0, 60),
    sentence:
      "it is no well-formed XML from line 2 on; mend it there, or save it again in the program that made it",
  },
  {
    what: "another vocabulary under the name of TMX",
    format: "tmx",
    make: () => utf8("<xliff/>"),
    sentence:
      "it begins with <xliff>: it is no file of this format; check that it is the right one",
  },
  {
    what: "a catalogue whose text is not closed",
    format: "po",
    make: () => utf8('msgid "One\nmsgstr "Un"\n'),
    sentence: "line 1 is none of this format; mend it there",
  },
  {
    what: "a catalogue that is a zip",
    format: "po",
    make: () => FIXTURE,
    sentence: "it is a Word file under another name; give it its own extension",
  },
  {
    what: "subtitles without a time",
    format: "srt",
    make: () => utf8("1\nNo time here\n\n2\nNor here\n"),
    sentence: "line 1 is none of this format; mend it there",
  },
  {
    what: "JSON that ends too soon",
    format: "json",
    make: () => utf8('{\n  "one": "Un",\n'),
    sentence: "line 3 is none of this format; mend it there",
  },
  {
    what: "JSON with two values",
    format: "json",
    make: () => utf8('{"one": "Un"} {"two": "Deux"}'),
    sentence: "line 1 is none of this format; mend it there",
  },
  {
    what: "JSON a hundred thousand deep",
    format: "json",
    make: () => utf8("[".repeat(100_000) + "]".repeat(100_000)),
    sentence: "elements nest deeper than 200 levels; no document does",
  },
  {
    what: "properties with half an escape",
    format: "properties",
    make: () => utf8("one = Un\ntwo = Deux \\u12\n"),
    sentence: "line 2 is none of this format; mend it there",
  },
];
