import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { FormatError } from "../format-error";
import { encode, readSource, readSourcePieces, type SourcePieces } from "./source-text";

const FRENCH = "L’élève naïf a bu son thé à Noël, où qu’il fût ; son père aussi. ";

const wholeOf = ({ pieces }: SourcePieces) => [...pieces()].join("");

/** What is read, or why nothing is. */
const outcome = (read: () => { encoding: string; hasMark: boolean; text: string }) => {
  try {
    const { encoding, hasMark, text } = read();
    return { encoding, hasMark, text };
  } catch (error) {
    if (error instanceof FormatError) return error.problem;
    throw error;
  }
};

const inPieces = (bytes: Uint8Array) => {
  const source = readSourcePieces(bytes);
  return { ...source, text: wholeOf(source) };
};

test.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])(
  "a text in %s is the same in pieces",
  (encoding) => {
    // Longer than some pieces, which are cut within characters.
    const text = `${encoding.startsWith("utf") ? "\ufeff🫖x" : "x"}${FRENCH.repeat(4_000)}`;
    const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
    const source = readSourcePieces(bytes);
    expect([...source.pieces()].length).toBeGreaterThan(1);
    expect(inPieces(bytes)).toMatchObject(readSource(bytes));
    expect(Buffer.compare(encode(source, wholeOf(source)), bytes)).toBe(0);
  },
);

test("any bytes are read, or refused, as they are as a whole", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(outcome(() => inPieces(bytes))).toEqual(outcome(() => readSource(bytes)));
    }),
  );
});
