import type { BinaryFormat } from "../formats/detect-binary-format";
import type { FormatProblem } from "../formats/format-error";

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const inPart = (part: string | undefined) => (part === undefined ? "" : ` in ${part}`);

const KINDS: Readonly<Record<BinaryFormat, string>> = {
  pdf: "a PDF",
  word: "a Word file",
  spreadsheet: "a spreadsheet",
  presentation: "a presentation",
  opendocument: "an OpenDocument file",
  epub: "an e-book (EPUB)",
  rtf: "a rich text file (RTF)",
  image: "a picture",
  media: "a recording",
  archive: "an archive",
  unknown: "a binary file",
};

type Sentences = {
  readonly [Code in FormatProblem["code"]]: (
    problem: Extract<FormatProblem, { code: Code }>,
  ) => string;
};

/** What is wrong, where, and what to do. */
const SENTENCES: Sentences = {
  "binary-file": ({ format }) =>
    `it is ${KINDS[format]} under another name; give it its own extension`,
  "empty-file": () => "it is empty",
  "not-zip": () =>
    "it is no zip file, as this format is; save it again in the program that made it",
  encrypted: () => "it is protected by a password; save it without one",
  "broken-zip": () => "its zip directory is damaged; get the file again",
  "no-texts": () => "no texts were found in it; name its columns source and target",
  "broken-pdf": () => "it cannot be read as a PDF; get it again, or print it as a PDF anew",
  "pdf-without-text": () =>
    "it has pictures of pages but no text, as a scan does; run a text recognition (OCR) over it first",
  "too-large": ({ part, most }) =>
    `${part ?? "it"} is larger than ${megabytes(most)} unpacked; split the file`,
  "too-many-entries": ({ most }) => `its zip has more than ${most} entries; no document has`,
  "zip-bomb": ({ part }) => `${part} would grow to hundreds of times its size; it is made to harm`,
  "broken-part": ({ part }) => `${part} in it is damaged; get the file again`,
  "missing-part": ({ part }) =>
    `${part} is missing in it; save it again in the program that made it`,
  "bytes-without-characters": ({ encoding }) =>
    `it has bytes that are no characters in ${encoding}; save it as UTF-8`,
  doctype: ({ part }) => `a document type is declared${inPart(part)}; take the DOCTYPE out`,
  "too-deep": ({ part, most }) =>
    `elements nest deeper than ${most} levels${inPart(part)}; no document does`,
  "too-many-elements": ({ part, most }) =>
    `it has more than ${most} elements${inPart(part)}; split the file`,
  "too-many-cells": ({ most }) =>
    `it has more than ${most} cells; delete its empty rows and columns, or split it`,
  "broken-xml": ({ part, line }) =>
    `it is no well-formed XML from line ${line} on${inPart(part)}; mend it there, or save it again in the program that made it`,
  "wrong-root": ({ part, found }) =>
    found === ""
      ? "it is no file of this format; check that it is the right one"
      : `it begins with <${found}>${inPart(part)}: it is no file of this format; check that it is the right one`,
  "broken-line": ({ line }) => `line ${line} is none of this format; mend it there`,
};

/** The problem of a file that was refused, as the end of a sentence. */
export function explainFormatProblem(problem: FormatProblem): string {
  const explain: (problem: never) => string = SENTENCES[problem.code];
  return explain(problem as never);
}
