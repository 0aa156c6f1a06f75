import type { LanguagePair } from "../../bitext/language-pair";
import { escapeXml } from "../../text/escape-markup";
import { readTags } from "../../text/tags/tagged-pieces";
import { type Code, writeMarkup } from "../markup/code";
import { fitTags } from "../markup/fit-tags";
import type { Block } from "../parsed-file";
import { writeState, type XliffGeneration } from "./xliff-state";

/** What an exchange file is about. */
export interface XliffHeader {
  /** The name of the file that its texts come from. */
  readonly original: string;
  readonly languages: LanguagePair;
  /** What its readers are told of the whole file. */
  readonly note?: string;
}

/** An exchange file with its texts. */
export interface XliffDocument extends XliffHeader {
  readonly blocks: readonly Block[];
}

/** A file that is written piece by piece. */
export interface XliffPieces {
  readonly beginning: string;
  /** Some units, in the order of the file. */
  readonly units: (blocks: readonly Block[]) => string;
  readonly end: string;
}

/** An exchange file in XLIFF 1.2 (OASIS, 2008) or 2.1 (OASIS, 2018): a unit for each block, whose id is the block's key; pairs of tags are elements. */
export function serializeXliff(
  { blocks, ...header }: XliffDocument,
  generation: XliffGeneration,
): string {
  const { beginning, units, end } = xliffPieces(header, generation);
  return beginning + units(blocks) + end;
}

/** The pieces of such a file. */
export function xliffPieces(header: XliffHeader, generation: XliffGeneration): XliffPieces {
  return generation === 1 ? first(header) : second(header);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function first({ original, languages, note }: XliffHeader): XliffPieces {
  const file = [
    `original="${escapeXml(original)}"`,
    `source-language="${escapeXml(languages.source)}"`,
    `target-language="${escapeXml(languages.target)}"`,
    'datatype="plaintext"',
  ].join(" ");
  const header = note ? `    <header><note>${escapeXml(note)}</note></header>\n` : "";
  return {
    beginning: `${DECLARATION}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file ${file}>
${header}    <body>
`,
    units: (blocks) => blocks.map(firstUnit).join(""),
    end: `    </body>
  </file>
</xliff>
`,
  };
}

function firstUnit(block: Block): string {
  const { key, target, state, notes = [], isLocked } = block;
  const attributes = [
    `id="${escapeXml(key)}"`,
    isLocked ? ' translate="no"' : "",
    state === "approved" ? ' approved="yes"' : "",
  ].join("");
  const stated = state ? ` state="${writeState(1, state)}"` : "";
  return [
    `      <trans-unit ${attributes}>\n        <source>${content(block, block.text, 1)}</source>\n`,
    target === undefined ? "" : `        <target${stated}>${content(block, target, 1)}</target>\n`,
    ...notes.map((note) => `        <note>${escapeXml(note)}</note>\n`),
    "      </trans-unit>\n",
  ].join("");
}

function second({ original, languages, note }: XliffHeader): XliffPieces {
  const root = [
    'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
    'version="2.1"',
    `srcLang="${escapeXml(languages.source)}"`,
    `trgLang="${escapeXml(languages.target)}"`,
  ].join(" ");
  let at = 0;
  return {
    beginning: `${DECLARATION}<xliff ${root}>
  <file id="f1" original="${escapeXml(original)}">
${note ? `    <notes><note>${escapeXml(note)}</note></notes>\n` : ""}`,
    units: (blocks) =>
      blocks
        .map((block) => {
          at += 1;
          return secondUnit(block, at);
        })
        .join(""),
    end: `  </file>
</xliff>
`,
  };
}

function secondUnit(block: Block, at: number): string {
  const { key, target, state, notes = [], isLocked } = block;
  const attributes = [
    // Ids are names without spaces here; what a key may be besides is the unit's name.
    `id="${isName(key) ? key : `u${at}`}"`,
    isName(key) ? "" : ` name="${escapeXml(key)}"`,
    isLocked ? ' translate="no"' : "",
  ].join("");
  const told = notes.map((note) => `<note>${escapeXml(note)}</note>`).join("");
  return [
    `    <unit ${attributes}>\n`,
    told === "" ? "" : `      <notes>${told}</notes>\n`,
    `      <segment${state ? ` state="${writeState(2, state)}"` : ""}>\n`,
    `        <source>${content(block, block.text, 2)}</source>\n`,
    target === undefined ? "" : `        <target>${content(block, target, 2)}</target>\n`,
    "      </segment>\n    </unit>\n",
  ].join("");
}

/** NMTOKEN (XML 1.0, §2.3), in the letters that every tool knows. */
function isName(key: string): boolean {
  return /^[\w.:-]+$/.test(key);
}

function content(block: Block, text: string, generation: XliffGeneration): string {
  const codes = codesOf([block.text, block.target ?? ""], generation);
  return writeMarkup(fitTags(block.key, text, codes).pieces, codes, escapeXml);
}

function codesOf(texts: readonly string[], generation: XliffGeneration): Map<number, Code> {
  const [pair, empty] = generation === 1 ? ["g", "x"] : ["pc", "ph"];
  const codes = new Map<number, Code>();
  for (const { tag } of texts.flatMap(readTags)) {
    const { number, kind } = tag;
    if (codes.has(number)) continue;
    codes.set(
      number,
      kind === "empty"
        ? { kind: "empty", markup: `<${empty} id="${number}"/>` }
        : { kind: "pair", open: `<${pair} id="${number}">`, close: `</${pair}>`, mayRepeat: false },
    );
  }
  return codes;
}
