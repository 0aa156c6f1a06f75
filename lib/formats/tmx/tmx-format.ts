import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";
import { escapeXml } from "../../text/escape-markup";
import { writePieces } from "../../text/tags/tagged-pieces";
import type { FileFormat } from "../file-format";
import { writeMarkup } from "../markup/code";
import { referTo } from "../markup/refer-to";
import { encode, readSource } from "../markup/source-text";
import { applySplices, type Splice } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import type { Block, FormatNotice } from "../parsed-file";
import { inlineContent } from "../xliff/inline-content";
import { childElements, childOf, eachElement, wordsOf, type XmlElement } from "../xml/xml-tree";
import { OWN_DOCTYPE } from "./tmx-reader";
import { readLanguage } from "./tmx-unit";

/** Translation memories, TMX 1.1 to 1.4: units in the two languages, with their codes as tags. New targets stand in the variants that there are. */
export function tmxFormat(languages: LanguagePair): FileFormat {
  return {
    id: "tmx",
    extensions: ["tmx"],
    pairing: "bilingual",
    async parse(bytes) {
      const { text } = readSource(bytes);
      const blocks: Block[] = [];
      const skipped = readUnits(text, { languages, escape: escapeXml }, ({ block }) => {
        blocks.push(block);
      });
      const notices: FormatNotice[] =
        skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [];
      return { format: "tmx", languages, blocks, notices };
    },
    async rewrite(bytes, texts) {
      const source = readSource(bytes);
      const splices: Splice[] = [];
      const notices: FormatNotice[] = [];
      readUnits(source.text, { languages, escape: referTo(source) }, (stretch) => {
        const written = rewriteStretches([stretch], texts, ({ target }) => target ?? "");
        splices.push(...written.splices);
        notices.push(...written.notices);
      });
      if (splices.length === 0) return { bytes, notices };
      return { bytes: encode(source, applySplices(source.text, splices)), notices };
    },
  };
}

interface Reading {
  readonly languages: LanguagePair;
  readonly escape: (words: string) => string;
}

/** Hands over the units that have a text in the source language; gives how many have none. */
function readUnits(
  text: string,
  { languages, escape }: Reading,
  found: (stretch: Stretch) => void,
): number {
  let number = 0;
  let skipped = 0;
  const source = { text, roots: ["tmx"], doctype: OWN_DOCTYPE };
  eachElement(
    source,
    (name) => name === "tu",
    (unit) => {
      number += 1;
      const from = variantOf(unit, languages.source);
      const to = variantOf(unit, languages.target);
      if (!from || !to || wordsOf(from).trim() === "") skipped += 1;
      else found(stretchOf({ from, to, notes: notesOf(unit) }, { number, text, escape }));
    },
  );
  return skipped;
}

/** The segment of a language: exactly that one, else of any of its variants. */
function variantOf(unit: XmlElement, language: string): XmlElement | undefined {
  const variants = childElements(unit).flatMap((element) => {
    const segment = element.name === "tuv" ? childOf(element, "seg") : undefined;
    const written = element.attributes["xml:lang"] ?? element.attributes["lang"] ?? "";
    return segment ? [{ language: readLanguage(written), segment }] : [];
  });
  const found =
    variants.find((one) => one.language === language) ??
    variants.find((one) => primaryLanguage(one.language) === primaryLanguage(language));
  return found?.segment;
}

function notesOf(unit: XmlElement): string[] {
  return childElements(unit)
    .filter(({ name }) => name === "note")
    .map((note) => wordsOf(note).trim())
    .filter((note) => note !== "");
}

interface Unit {
  readonly from: XmlElement;
  readonly to: XmlElement;
  readonly notes: readonly string[];
}

interface UnitPlace {
  readonly number: number;
  readonly text: string;
  readonly escape: (words: string) => string;
}

function stretchOf({ from, to, notes }: Unit, { number, text, escape }: UnitPlace): Stretch {
  const source = inlineContent(from, text);
  const target = inlineContent(to, text, source);
  const translation = writePieces(target.pieces);
  const codes = new Map([...source.codes, ...target.codes]);
  // `<seg/>` is written anew as a whole.
  const isEmpty = to.inner.start === to.span.end;
  return {
    block: {
      key: `unit-${number}`,
      kind: "entry",
      text: writePieces(source.pieces),
      ...(translation.trim() === "" ? {} : { target: translation }),
      ...(notes.length > 0 ? { notes } : {}),
      isLocked: false,
    },
    span: isEmpty ? to.span : to.inner,
    tags: codes,
    write: (pieces) => {
      const content = writeMarkup(pieces, codes, escape);
      return isEmpty ? `<seg>${content}</seg>` : content;
    },
  };
}
