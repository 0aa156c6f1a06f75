import { readFileSync } from "node:fs";
import { strToU8, type Zippable, zipSync } from "fflate";
import { documentXml, smallDocx } from "../../formats/docx/testing/small-docx";
import { utf8 } from "../../formats/testing/format-laws";
import { ENTITIES, type HostileFile, nested } from "./hostile-file";

const FIXTURE = readFileSync("lib/formats/docx/testing/teapot-pandoc.docx");
const ODT = readFileSync("lib/formats/odt/testing/teapot-pandoc.odt");

/** What an entry of a zip's directory begins with. */
const DIRECTORY = "PK\u0001\u0002";

const zip = (parts: Zippable) => zipSync(parts, { mtime: new Date(2026, 0, 1) });
const docxOf = (documentPart: string) => () =>
  smallDocx("", { "word/document.xml": strToU8(documentPart) });
const body = (markup: string) => documentXml(`<w:p>${markup}</w:p>`);

/** A copy with other bytes where a signature stands first; `at` counts from there. */
function patched(
  bytes: Uint8Array,
  { signature, at, value }: { signature: string; at: number; value: readonly number[] },
): Uint8Array {
  const copy = Buffer.from(bytes);
  const found = copy.indexOf(Buffer.from(signature, "latin1"));
  Buffer.from(value).copy(copy, found + at);
  return copy;
}

/** Two entries, of which the second is given the name of the first: where it stands, and in the directory. */
function twiceTheSame(): Uint8Array {
  const one = { signature: "word/documenu.xml", at: 0, value: [...utf8("word/document.xml")] };
  const two = zip({ "word/document.xml": utf8("<a/>"), "word/documenu.xml": utf8("<a/>") });
  return patched(patched(two, one), one);
}

/** The kind of file that Office wrote until 2003, with a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...signature, ...Buffer.from(stream, "utf16le")]);
}

/** Files of Office and OpenDocument that are refused with one sentence: none may hang, take the memory or be read in part. */
export const HOSTILE_ZIPS: readonly HostileFile[] = [
  {
    what: "nothing at all",
    format: "docx",
    make: () => new Uint8Array(),
    sentence: "it is empty",
  },
  {
    what: "a text under the name of a Word file",
    format: "docx",
    make: () => utf8("Dear reader"),
    sentence: "it is no zip file, as this format is; save it again in the program that made it",
  },
  {
    what: "a Word file with a password",
    format: "docx",
    make: () => compoundFile("EncryptedPackage"),
    sentence: "it is protected by a password; save it without one",
  },
  {
    what: "a Word file of before 2007",
    format: "docx",
    make: () => compoundFile("WordDocument"),
    sentence: "it is a Word file under another name; give it its own extension",
  },
  {
    what: "the first half of a Word file",
    format: "docx",
    make: () => FIXTURE.subarray(0, FIXTURE.length / 2),
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "a Word file whose directory is cut off",
    format: "docx",
    make: () => FIXTURE.subarray(0, -30),
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "a Word file with a byte of its text exchanged",
    format: "docx",
    make: () =>
      patched(smallDocx("<w:p/>"), { signature: "word/document.xml", at: 40, value: [0xff, 0xff] }),
    sentence: "word/document.xml in it is damaged; get the file again",
  },
  {
    what: "a zip without a document",
    format: "docx",
    make: () => zip({ "readme.txt": utf8("Hello") }),
    sentence: "_rels/.rels is missing in it; save it again in the program that made it",
  },
  {
    what: "a zip with a password",
    format: "docx",
    make: () => patched(FIXTURE, { signature: DIRECTORY, at: 8, value: [1] }),
    sentence: "it is protected by a password; save it without one",
  },
  {
    what: "an entry that climbs out of the folder",
    format: "docx",
    make: () => smallDocx("", { "../../etc/passwd": utf8("root") }),
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "an entry with an absolute path",
    format: "docx",
    make: () => smallDocx("", { "/etc/passwd": utf8("root") }),
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "twice the same entry",
    format: "docx",
    make: twiceTheSame,
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "more entries than any document has",
    format: "docx",
    make: () =>
      zip(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, utf8("")])),
      ),
    sentence: "its zip has more than 10000 entries; no document has",
  },
  {
    what: "twelve million spaces in a few bytes",
    format: "docx",
    make: () => smallDocx(" ".repeat(12_000_000)),
    sentence: "word/document.xml would grow to hundreds of times its size; it is made to harm",
  },
  {
    what: "a part that claims to be larger than any",
    format: "docx",
    make: () => patched(FIXTURE, { signature: DIRECTORY, at: 24, value: [0xff, 0xff, 0xff, 0x7f] }),
    sentence: "[Content_Types].xml is larger than 100 MB unpacked; split the file",
  },
  {
    what: "a part that is larger than its directory says",
    format: "docx",
    make: () => patched(smallDocx("<w:p/>"), { signature: DIRECTORY, at: 24, value: [1, 0, 0, 0] }),
    sentence: "_rels/.rels in it is damaged; get the file again",
  },
  {
    what: "entities that grow",
    format: "docx",
    make: docxOf(`${ENTITIES}${body("")}`),
    sentence: "a document type is declared in word/document.xml; take the DOCTYPE out",
  },
  {
    what: "an entity that reads a file of the server",
    format: "docx",
    make: docxOf(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body("&x;")}`),
    sentence: "a document type is declared in word/document.xml; take the DOCTYPE out",
  },
  {
    what: "elements in elements, a hundred thousand deep",
    format: "docx",
    make: docxOf(body(nested("w:r", 100_000))),
    sentence: "elements nest deeper than 400 levels in word/document.xml; no document does",
  },
  {
    what: "markup that is not closed",
    format: "docx",
    make: docxOf(body("<w:r>")),
    sentence:
      "it is no well-formed XML from line 2 on in word/document.xml; mend it there, or save it again in the program that made it",
  },
  {
    what: "an entity that nobody declared",
    format: "docx",
    make: docxOf(body("<w:r><w:t>&nbsp;</w:t></w:r>")),
    sentence:
      "it is no well-formed XML from line 2 on in word/document.xml; mend it there, or save it again in the program that made it",
  },
  {
    what: "another root",
    format: "docx",
    make: docxOf("<html/>"),
    sentence:
      "it begins with <html> in word/document.xml: it is no file of this format; check that it is the right one",
  },
  {
    what: "an ODT under the name of a Word file",
    format: "docx",
    make: () => ODT,
    sentence: "_rels/.rels is missing in it; save it again in the program that made it",
  },
  {
    what: "bytes that are no UTF-8",
    format: "docx",
    make: () =>
      smallDocx("", {
        "word/document.xml": Uint8Array.from([
          ...utf8('<?xml version="1.0" encoding="UTF-8"?><w:document>'),
          0xff,
          0xfe,
          0xfa,
        ]),
      }),
    sentence:
      "it is no well-formed XML from line 1 on in word/document.xml; mend it there, or save it again in the program that made it",
  },
  {
    what: "a Word file under the name of an ODT",
    format: "odt",
    make: () => FIXTURE,
    sentence: "content.xml is missing in it; save it again in the program that made it",
  },
  {
    what: "an ODT with a password",
    format: "odt",
    make: () =>
      zip({
        "META-INF/manifest.xml": utf8("<manifest:encryption-data/>"),
        "content.xml": Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256),
      }),
    sentence: "it is protected by a password; save it without one",
  },
  {
    what: "entities that grow in an ODT",
    format: "odt",
    make: () => zip({ "content.xml": utf8(`${ENTITIES}<office:document-content/>`) }),
    sentence: "a document type is declared in content.xml; take the DOCTYPE out",
  },
  {
    what: "an ODT of another root",
    format: "odt",
    make: () => zip({ "content.xml": utf8("<html/>") }),
    sentence:
      "it begins with <html> in content.xml: it is no file of this format; check that it is the right one",
  },
  {
    what: "slides without a presentation",
    format: "pptx",
    make: () => zip({ "ppt/slides/slide1.xml": utf8("<p:sld/>") }),
    sentence: "_rels/.rels is missing in it; save it again in the program that made it",
  },
  {
    what: "a presentation that is cut off",
    format: "pptx",
    make: () => FIXTURE.subarray(0, 1_000),
    sentence: "its zip directory is damaged; get the file again",
  },
  {
    what: "a workbook without what leads to its sheets",
    format: "xlsx",
    make: () => zip({ "xl/worksheets/sheet1.xml": utf8("<worksheet/>") }),
    sentence: "_rels/.rels is missing in it; save it again in the program that made it",
  },
  {
    what: "a workbook whose part is no XML",
    format: "xlsx",
    make: () => zip({ "xl/workbook.xml": utf8("not XML") }),
    sentence: "_rels/.rels is missing in it; save it again in the program that made it",
  },
];
