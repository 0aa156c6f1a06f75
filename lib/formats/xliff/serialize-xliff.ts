import type { LanguagePair } from "../../bitext/language-pair";
import { escapeXml } from "../../text/escape-markup";
import { readTags } from "../../text/tags/tagged-pieces";
import { type Code, writeMarkup } from "../markup/code";
import { fitTags } from "../markup/fit-tags";
import type { Block } from "../parsed-file";
import { writeState, type XliffGeneration } from "./xliff-state";

/** What an exchange file is about. */
export interface XliffDocument {
  /** The name of the file that its texts come from. */
  readonly original: string;
  readonly languages: LanguagePair;
  readonly blocks: readonly Block[];
}

/** An exchange file in XLIFF 1.2 (OASIS, 2008) or 2.1 (OASIS, 2018): a unit for each block, whose id is the block's key; pairs of tags are elements. */
export function serializeXliff(document: XliffDocument, generation: XliffGeneration): string {
  return generation === 1 ? first(document) : second(document);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function first({ original, languages, blocks }: XliffDocument): string {
  const units = blocks.map((block) => {
    const { key, target, state, notes = [], isLocked } = block;
    const attributes = [
      `id="${escapeXml(key)}"`,
      isLocked ? ' translate="no"' : "",
      state === "approved" ? ' approved="yes"' : "",
    ].join("");
    const stated = state ? ` state="${writeState(1, state)}"` : "";
    return [
      `      <trans-unit ${attributes}>\n        <source>${content(block, block.text, 1)}</source>\n`,
      target === undefined
        ? ""
        : `        <target${stated}>${content(block, target, 1)}</target>\n`,
      ...notes.map((note) => `        <note>${escapeXml(note)}</note>\n`),
      "      </trans-unit>\n",
    ].join("");
  });
  const file = [
    `original="${escapeXml(original)}"`,
    `source-language="${escapeXml(languages.source)}"`,
    `target-language="${escapeXml(languages.target)}"`,
    'datatype="plaintext"',
  ].join(" ");
  return `${DECLARATION}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file ${file}>
    <body>
${units.join("")}    </body>
  </file>
</xliff>
`;
}

function second({ original, languages, blocks }: XliffDocument): string {
  const units = blocks.map((block, at) => {
    const { key, target, state, notes = [], isLocked } = block;
    const attributes = [
      // Ids are names without spaces here; what a key may be besides is the unit's name.
      `id="${isName(key) ? key : `u${at + 1}`}"`,
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
  });
  const root = [
    'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
    'version="2.1"',
    `srcLang="${escapeXml(languages.source)}"`,
    `trgLang="${escapeXml(languages.target)}"`,
  ].join(" ");
  return `${DECLARATION}<xliff ${root}>
  <file id="f1" original="${escapeXml(original)}">
${units.join("")}  </file>
</xliff>
`;
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
