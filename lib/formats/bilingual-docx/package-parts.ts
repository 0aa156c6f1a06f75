import { escapeXml } from "../../text/escape-markup";
import { contentTypes, coreProperties, relationships } from "../ooxml/package-writer";
import {
  type BilingualDocument,
  DOCUMENT_PROPERTY,
  EXPORTED_PROPERTY,
  LISTED_COMMENT,
} from "./bilingual-document";
import { TAG_STYLE } from "./write-runs";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Each part of the main document, with its relationship and content type. */
const WORD_PARTS = [
  ["styles", "styles", `${WORD_TYPE}.styles+xml`],
  ["settings", "settings", `${WORD_TYPE}.settings+xml`],
  ["footer1", "footer", `${WORD_TYPE}.footer+xml`],
  ["comments", "comments", `${WORD_TYPE}.comments+xml`],
  [
    "commentsExtended",
    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    `${WORD_TYPE}.commentsExtended+xml`,
  ],
  [
    "people",
    "http://schemas.microsoft.com/office/2011/relationships/people",
    `${WORD_TYPE}.people+xml`,
  ],
] as const;

/** The id of the relationship to a part of the main document. */
export function relationOf(part: (typeof WORD_PARTS)[number][0]): string {
  return `rId${WORD_PARTS.findIndex(([name]) => name === part) + 1}`;
}

/** The parts that are the same whatever the rows are, by their names. */
export function fixedParts(document: BilingualDocument): [name: string, xml: string][] {
  const { title, targetLanguage, exportedAt } = document;
  return [
    ["[Content_Types].xml", allTypes()],
    ["_rels/.rels", allRelations()],
    ["word/_rels/document.xml.rels", documentRelations()],
    [
      "docProps/core.xml",
      coreProperties({ title, language: targetLanguage, status: "Draft", at: exportedAt }),
    ],
    ["docProps/custom.xml", customProperties(document)],
    ["word/styles.xml", styles(document)],
    ["word/settings.xml", settings()],
    ["word/footer1.xml", footer()],
  ];
}

function allTypes(): string {
  return contentTypes([
    { part: "/word/document.xml", contentType: `${WORD_TYPE}.document.main+xml` },
    ...WORD_PARTS.map(([name, , contentType]) => ({ part: `/word/${name}.xml`, contentType })),
    {
      part: "/docProps/custom.xml",
      contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
  ]);
}

function allRelations(): string {
  return relationships([
    { id: "rId1", type: "officeDocument", target: "word/document.xml" },
    { id: "rId2", type: "metadata/core-properties", target: "docProps/core.xml" },
    { id: "rId3", type: "custom-properties", target: "docProps/custom.xml" },
  ]);
}

function documentRelations(): string {
  return relationships(
    WORD_PARTS.map(([name, type]) => ({ id: relationOf(name), type, target: `${name}.xml` })),
  );
}

/** Whose file it is, for whoever brings it back. */
function customProperties({ id, exportedAt }: BilingualDocument): string {
  const properties = [
    [DOCUMENT_PROPERTY, id],
    [EXPORTED_PROPERTY, exportedAt.toISOString()],
  ].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${properties.join("")}</Properties>`;
}

/** What is changed in Word is tracked, so that it can be told from what was there. */
function settings(): string {
  return `<w:settings ${MAIN}><w:zoom w:percent="100"/><w:trackRevisions/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

function footer(): string {
  const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
  const page = `${field("begin")}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field("separate")}<w:r><w:t>1</w:t></w:r>${field("end")}`;
  return `<w:ftr ${MAIN}><w:p><w:pPr><w:pStyle w:val="RelectureFooter"/></w:pPr>${page}</w:p></w:ftr>`;
}

interface ParagraphStyle {
  readonly id: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const MUTED = '<w:color w:val="595959"/><w:sz w:val="18"/>';
const STYLES: readonly ParagraphStyle[] = [
  {
    id: "RelectureTitle",
    paragraph: '<w:keepNext/><w:spacing w:after="60"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="30"/>',
  },
  { id: "RelectureHint", paragraph: '<w:spacing w:after="160"/>', run: MUTED },
  { id: "RelectureHead", paragraph: "<w:keepNext/>", run: '<w:b/><w:sz w:val="19"/>' },
  { id: "RelectureNumber", paragraph: '<w:jc w:val="right"/>', run: MUTED },
  { id: "RelectureSource" },
  { id: "RelectureTarget" },
  { id: "RelectureState", run: MUTED },
  { id: LISTED_COMMENT, next: "RelectureRemark", run: MUTED },
  { id: "RelectureRemark", run: '<w:sz w:val="18"/>' },
  { id: "RelectureFooter", paragraph: '<w:jc w:val="right"/>', run: MUTED },
];

/** Names are ids: LibreOffice makes the ids anew from the names. */
function styles({ targetLanguage }: BilingualDocument): string {
  const list = STYLES.map(
    ({ id, next, paragraph = "", run = "" }) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  );
  const fonts =
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
  const head = '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>';
  return [
    `<w:styles ${MAIN}>`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${escapeXml(wordLanguage(targetLanguage))}"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:before="30" w:after="30" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...list,
    `<w:style w:type="character" w:customStyle="1" w:styleId="${TAG_STYLE}"><w:name w:val="${TAG_STYLE}"/><w:rPr><w:noProof/><w:color w:val="7030A0"/><w:shd w:val="clear" w:color="auto" w:fill="F0E6F7"/></w:rPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="RelectureTable"><w:name w:val="RelectureTable"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr>${head}</w:tcPr></w:tblStylePr></w:style>`,
    "</w:styles>",
  ].join("");
}

/** Word's spellers go by a region: `fr` is `fr-FR`. */
export function wordLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
