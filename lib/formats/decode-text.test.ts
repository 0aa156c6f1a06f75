import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text";

const FRENCH = "« L’œuvre… » a coûté 5 € à l’été dernier, où personne n’était là.\n";
const RUSSIAN = "Привет, как дела сегодня у вас? Всё хорошо, спасибо большое.\n";
const JAPANESE = "これは日本語のテキストです。よろしくお願いします。\n";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("decodeText", () => {
  test.each([
    ["utf-8", "utf-8", FRENCH],
    ["utf-16le", "utf-16le", FRENCH],
    ["utf-16be", "utf-16be", FRENCH],
    ["windows-1252", "windows-1252", FRENCH],
    ["one accent only", "windows-1252", "café"],
    ["windows-1251", "windows-1251", RUSSIAN],
    ["koi8-r", "koi8-r", RUSSIAN],
    ["shift_jis", "shift_jis", JAPANESE],
  ])("reads unmarked %s", (_case, encoding, text) => {
    const { decoded } = decodeText(iconv.encode(text, encoding));
    expect(decoded).toEqual({ text, encoding, converted: encoding !== "utf-8" });
  });

  test.each(["utf-8", "utf-16le", "utf-16be", "utf-32le"])(
    "drops the byte order mark of %s",
    (encoding) => {
      const { decoded } = decodeText(iconv.encode(FRENCH, encoding, { addBOM: true }));
      expect(decoded).toMatchObject({ text: FRENCH, encoding });
    },
  );

  test("gives every line break as a line feed", () => {
    expect(decodeText(bytesOf("a\r\nb\rc\n\r\n")).decoded?.text).toBe("a\nb\nc\n\n");
  });

  test("replaces half a surrogate pair, which no database takes", () => {
    const half = iconv.encode("un 🐶 dort", "utf-16le").subarray(0, 8);
    expect(decodeText(half).decoded?.text).toBe("un \ufffd");
  });

  test.each([
    ["a PDF", bytesOf("%PDF-1.7\n%âãÏÓ"), "pdf"],
    ["a Word file", bytesOf("PK\x03\x04…[Content_Types].xml…word/document.xml"), "word"],
    [
      "an OpenDocument file",
      bytesOf("PK\x03\x04…mimetypeapplication/vnd.oasis.opendocument.text"),
      "opendocument",
    ],
    ["a ZIP file", bytesOf("PK\x03\x04…photos/1.jpg"), "archive"],
    ["rich text, though it is ASCII", bytesOf("{\\rtf1\\ansi Bonjour}"), "rtf"],
    ["a PNG image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "image"],
    ["text with a NUL in it", bytesOf("Bonjour\0 à tous"), "unknown"],
    [
      "bytes of no known kind",
      Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256),
      "unknown",
    ],
  ])("refuses %s and names it", (_case, bytes, format) => {
    expect(decodeText(bytes).problem).toEqual({ code: "binary-file", format });
  });

  test.each(["", " \r\n\t\n", "\ufeff"])("has nothing to review in %j", (text) => {
    expect(decodeText(bytesOf(text)).problem).toEqual({ code: "empty" });
  });

  test("keeps any text that UTF-8 can write, but for line breaks and control characters", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((value) => value.trim() !== "" && !/[\p{Cc}\ufeff]/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        // A leading letter: "ID3" and its like are signatures.
        expect(decodeText(bytesOf(`Z${value}`)).decoded?.text).toBe(`Z${value}`);
      }),
    );
  });
});
