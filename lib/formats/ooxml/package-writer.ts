import { Zip, ZipDeflate } from "fflate";
import { escapeXml } from "../../text/escape-markup";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a file says of itself in its properties. */
export interface CoreProperties {
  readonly title: string;
  readonly language: string;
  /** Such as "Draft". */
  readonly status: string;
  readonly at: Date;
}

/** A part of the package besides its properties. */
export interface PartType {
  readonly part: string;
  readonly contentType: string;
}

/** What a part refers to, under an id. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `officeDocument`. */
  readonly type: string;
  readonly target: string;
}

/** Writes a new Office Open XML file (ECMA-376, part 2) part by part, and gives away what is finished, so that a large one is never in memory. */
export class PackageWriter {
  #finished: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#finished.push(chunk);
  });
  readonly #at: Date;

  constructor(at: Date) {
    this.#at = at;
  }

  /** Adds a part as a whole. */
  part(name: string, xml: string): void {
    this.open(name)(xml, true);
  }

  /** Begins a part; what is given back writes it piece by piece, and is told which piece is the last. */
  open(name: string): (xml: string, isLast?: boolean) => void {
    const encoder = new TextEncoder();
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = this.#at;
    this.#zip.add(file);
    file.push(encoder.encode(DECLARATION));
    return (xml, isLast = false) => file.push(encoder.encode(xml), isLast);
  }

  /** The bytes that are finished and were not taken yet. */
  take(): Uint8Array {
    const bytes = Buffer.concat(this.#finished);
    this.#finished = [];
    return bytes;
  }

  /** Ends the file and gives its last bytes. */
  end(): Uint8Array {
    this.#zip.end();
    return this.take();
  }
}

/** `[Content_Types].xml` of a package whose parts are XML. */
export function contentTypes(parts: readonly PartType[]): string {
  const all = [
    ...parts,
    {
      part: "/docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    },
  ];
  const overrides = all.map(
    ({ part, contentType }) => `<Override PartName="${part}" ContentType="${contentType}"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

/** A `.rels` part. */
export function relationships(list: readonly Relationship[]): string {
  const items = list.map(({ id, type, target }) => {
    const base = type.endsWith("core-properties") ? `${PACKAGE}/relationships` : OFFICE;
    return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** `_rels/.rels` of a package with properties. */
export function packageRelationships(main: string): string {
  return relationships([
    { id: "rId1", type: "officeDocument", target: main },
    { id: "rId2", type: "metadata/core-properties", target: "docProps/core.xml" },
  ]);
}

/** `docProps/core.xml`. */
export function coreProperties({ title, language, status, at }: CoreProperties): string {
  const date = at.toISOString().replace(/\.\d+/, "");
  const created = ["created", "modified"]
    .map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${date}</dcterms:${what}>`)
    .join("");
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Relecture</dc:creator><dc:language>${escapeXml(language)}</dc:language>${created}<cp:contentStatus>${escapeXml(status)}</cp:contentStatus></cp:coreProperties>`;
}
