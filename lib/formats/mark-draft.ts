import { escapeXml } from "../text/escape-markup";
import { encode, readSource } from "./markup/source-text";
import { openZip } from "./zip/zip-archive";

/** Puts a sentence into the text of a part; undefined where it has no place for one. */
type Mark = (text: string, status: string) => string | undefined;

/** In which part of a zip the properties stand. */
const PROPERTIES: Readonly<Record<string, readonly [part: string, mark: Mark]>> = {
  docx: ["docProps/core.xml", markCoreProperties],
  pptx: ["docProps/core.xml", markCoreProperties],
  xlsx: ["docProps/core.xml", markCoreProperties],
  odt: ["meta.xml", markOpenDocument],
};

/** The formats that are text. */
const TEXTS: Readonly<Record<string, Mark>> = { html: markHtml, xliff: markXliff };

/**
 * Says in a file's own properties that it is a draft: its content status (OOXML), a property (ODT), a `meta` (HTML), a note (XLIFF). A file
 * whose format or making has no place for it stays as it is.
 */
export async function markDraft(
  format: string,
  bytes: Uint8Array,
  status: string,
): Promise<Uint8Array> {
  const escaped = ascii(status);
  const mark = TEXTS[format];
  if (mark) return markText(bytes, (text) => mark(text, escaped));
  const [part, markPart] = PROPERTIES[format] ?? [];
  if (part === undefined || markPart === undefined) return bytes;
  const zip = await openZip(bytes);
  if (!zip.names.includes(part)) return bytes;
  const content = await zip.read(part);
  return zip.replace(new Map([[part, markText(content, (text) => markPart(text, escaped))]]));
}

/** The same for a text that begins like a file, of a format that is text. */
export function markBeginning(format: string, text: string, status: string): string {
  return TEXTS[format]?.(text, ascii(status)) ?? text;
}

/** Whatever the encoding is, it has these characters. */
function ascii(status: string): string {
  return escapeXml(status).replaceAll(
    /[^\0-\x7f]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

function markText(bytes: Uint8Array, mark: (text: string) => string | undefined): Uint8Array {
  const source = readSource(bytes);
  const marked = mark(source.text);
  return marked === undefined ? bytes : encode(source, marked);
}

function markCoreProperties(text: string, status: string): string | undefined {
  const prefix = /<(\w+:|)coreProperties\b/.exec(text)?.[1];
  if (prefix === undefined) return undefined;
  const element = `<${prefix}contentStatus>${status}</${prefix}contentStatus>`;
  const stated = text.replace(
    /<(?:\w+:)?contentStatus\s*(?:\/>|>[^<]*<\/(?:\w+:)?contentStatus>)/,
    () => element,
  );
  return stated === text ? before(text, `</${prefix}coreProperties>`, element) : stated;
}

const ODF_NAME = "Status";

function markOpenDocument(text: string, status: string): string | undefined {
  const element = `<meta:user-defined meta:name="${ODF_NAME}">${status}</meta:user-defined>`;
  return before(text, "</office:meta>", element);
}

function markHtml(text: string, status: string): string | undefined {
  return after(text, /<head\b[^>]*>/i, `<meta name="status" content="${status}">`);
}

/** The first `file` bears the note: before its units, where both generations want it. */
function markXliff(text: string, status: string): string | undefined {
  const note = `<note>${status}</note>`;
  if (/<xliff\b[^>]*\sversion\s*=\s*["']2/.test(text)) {
    const place =
      /<file\b[^>]*>(?:\s*<skeleton\b[^>]*(?:\/>|>.*?<\/skeleton>))?(?:\s*<notes\b[^>]*>)?/s;
    const isNoted = /<notes\b[^>]*>$/.test(place.exec(text)?.[0] ?? "");
    return after(text, place, isNoted ? note : `<notes>${note}</notes>`);
  }
  const header = /<file\b[^>]*>\s*<header\b[^>]*(?<!\/)>/;
  if (header.test(text)) return before(text, "</header>", note);
  return after(text, /<file\b[^>]*>/, `<header>${note}</header>`);
}

function before(text: string, mark: string, element: string): string | undefined {
  const at = text.indexOf(mark);
  return at < 0 ? undefined : text.slice(0, at) + element + text.slice(at);
}

function after(text: string, mark: RegExp, element: string): string | undefined {
  const found = mark.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return text.slice(0, end) + element + text.slice(end);
}
