import { strToU8, zipSync } from "fflate";
import { inBold, type SampleUnit } from "./sample-units";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text document of Word: a paragraph a unit. */
export function docxSample(units: readonly SampleUnit[]): Uint8Array {
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const open = '<w:r><w:t xml:space="preserve">';
  const close = "</w:t></w:r>";
  const paragraph = inBold(
    `${close}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">`,
    close + open,
    (text) => `<w:p>${open}${text}${close}</w:p>`,
  );
  return zipOf({
    "[Content_Types].xml": types({
      "word/document.xml": "wordprocessingml.document.main",
      "word/styles.xml": "wordprocessingml.styles",
    }),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([["styles", "styles.xml"]]),
    "word/styles.xml": `<w:styles xmlns:w="${main}"/>`,
    "word/document.xml": `<w:document xmlns:w="${main}"><w:body>${units.map(paragraph).join("")}</w:body></w:document>`,
  });
}

const UNITS_A_SLIDE = 20;

/** A presentation of slides with twenty paragraphs each. */
export function pptxSample(units: readonly SampleUnit[]): Uint8Array {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const main = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="${drawing}" xmlns:r="${RELATIONS}"`;
  const paragraph = inBold(
    '</a:t></a:r><a:r><a:rPr b="1"/><a:t>',
    "</a:t></a:r><a:r><a:t>",
    (text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`,
  );
  const paragraphs = units.map(paragraph);
  const count = Math.ceil(units.length / UNITS_A_SLIDE);
  const slides = Array.from({ length: count }, (_, at) => [
    `ppt/slides/slide${at + 1}.xml`,
    `<p:sld ${main}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:nvPr/></p:nvSpPr><p:txBody>${paragraphs
      .slice(at * UNITS_A_SLIDE, (at + 1) * UNITS_A_SLIDE)
      .join("")}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  ]);
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join("");
  return zipOf({
    "[Content_Types].xml": types({ "ppt/presentation.xml": "presentationml.presentation.main" }),
    "_rels/.rels": relations([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": `<p:presentation ${main}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relations(
      slides.map((_, at) => ["slide", `slides/slide${at + 1}.xml`]),
    ),
    ...Object.fromEntries(slides),
  });
}

/** A text document of LibreOffice: a paragraph a unit. */
export function odtSample(units: readonly SampleUnit[]): Uint8Array {
  const namespace = (prefix: string, name: string) =>
    `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const names = [
    namespace("office", "office"),
    namespace("text", "text"),
    namespace("style", "style"),
    namespace("fo", "xsl-fo-compatible"),
  ].join(" ");
  const paragraph = inBold(
    '<text:span text:style-name="T1">',
    "</text:span>",
    (text) => `<text:p>${text}</text:p>`,
  );
  const bold =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
  const type = "application/vnd.oasis.opendocument.text";
  const entry = (path: string, media: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
  return zipOf({
    mimetype: type,
    "META-INF/manifest.xml": `<manifest:manifest ${namespace("manifest", "manifest")} manifest:version="1.2">${entry("/", type)}${entry("content.xml", "text/xml")}${entry("styles.xml", "text/xml")}${entry("meta.xml", "text/xml")}</manifest:manifest>`,
    "meta.xml": `<office:document-meta ${names} office:version="1.2"/>`,
    "styles.xml": `<office:document-styles ${names} office:version="1.2"/>`,
    "content.xml": `<office:document-content ${names} office:version="1.2"><office:automatic-styles>${bold}</office:automatic-styles><office:body><office:text>${units.map(paragraph).join("\n")}</office:text></office:body></office:document-content>`,
  });
}

function types(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${OFFICE}.${type}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [
    name,
    strToU8(name === "mimetype" ? text : DECLARATION + text),
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 1) });
}
