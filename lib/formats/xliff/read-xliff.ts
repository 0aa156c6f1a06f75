import { writePieces } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import type { Block } from "../parsed-file";
import { eachElement, type XmlElement } from "../xml/xml-tree";
import { inlineContent, localName } from "./inline-content";
import { readUnit, type XliffSegment } from "./xliff-segment";
import type { XliffGeneration } from "./xliff-state";

/** A segment as a block, with the element that its state stands on. */
export interface XliffStretch extends Stretch {
  readonly stated: XmlElement | undefined;
  readonly generation: XliffGeneration;
}

/** What the file says of itself. */
export interface XliffHeader {
  readonly generation: XliffGeneration;
  readonly languages: { readonly source?: string; readonly target?: string };
}

/** Reads a file unit by unit, so that a large one is never a tree as a whole; `escape` writes words in its encoding. */
export function readXliff(
  text: string,
  escape: (words: string) => string,
  found: (stretch: XliffStretch) => void,
): XliffHeader {
  const reading = new Reading(text, escape);
  eachElement({ text, roots: ["xliff"] }, reading.isUnit, (unit) => {
    for (const stretch of reading.stretchesOf(unit)) found(stretch);
  });
  return reading.header();
}

type Attributes = XmlElement["attributes"];

class Reading {
  #generation: XliffGeneration = 1;
  #source: string | undefined;
  #target: string | undefined;
  #files = 0;
  /** What each open element says of translation, by its level; deeper ones are out of date. */
  readonly #translates: (boolean | undefined)[] = [];
  #isTranslated = true;
  readonly #keys = new UniqueKeys();
  readonly #text: string;
  readonly #escape: (words: string) => string;

  constructor(text: string, escape: (words: string) => string) {
    this.#text = text;
    this.#escape = escape;
  }

  header(): XliffHeader {
    return {
      generation: this.#generation,
      languages: {
        ...(this.#source === undefined ? {} : { source: this.#source }),
        ...(this.#target === undefined ? {} : { target: this.#target }),
      },
    };
  }

  readonly isUnit = (name: string, level: number, attributes: Attributes): boolean => {
    const local = localName(name);
    if (level === 1 && attributes["version"]?.startsWith("2.")) this.#generation = 2;
    if (local === "file") this.#files += 1;
    this.#source ??= attributes["srcLang"] ?? attributes["source-language"];
    this.#target ??= attributes["trgLang"] ?? attributes["target-language"];
    const isUnit = local === (this.#generation === 1 ? "trans-unit" : "unit");
    this.#noteTranslate(attributes["translate"], level);
    return isUnit;
  };

  /** What an element does not say, those around it do. */
  #noteTranslate(said: string | undefined, level: number): void {
    this.#translates.length = level;
    this.#translates[level] = said === undefined ? undefined : said !== "no";
    this.#isTranslated = this.#translates.findLast((one) => one !== undefined) ?? true;
  }

  *stretchesOf(element: XmlElement): Generator<XliffStretch> {
    const unit = readUnit(element, this.#generation);
    for (const segment of unit.segments) {
      const key = this.#keyOf(segment.id === "" ? unit.id : `${unit.id}/${segment.id}`);
      yield this.#stretch(segment, { key, kind: "entry", notes: unit.notes });
    }
  }

  /** Ids are unique in their file, of which there may be several. */
  #keyOf(id: string): string {
    return this.#keys.of(this.#files > 1 ? `${this.#files}:${id}` : id);
  }

  #stretch(segment: XliffSegment, named: Pick<Block, "key" | "kind" | "notes">): XliffStretch {
    const source = inlineContent(segment.source, this.#text);
    const target = segment.target && inlineContent(segment.target, this.#text, source);
    const text = writePieces(source.pieces);
    const translation = target && writePieces(target.pieces);
    const codes = new Map([...source.codes, ...(target?.codes ?? [])]);
    const place = this.#placeOf(segment);
    return {
      block: {
        key: named.key,
        kind: named.kind,
        text,
        ...(translation ? { target: translation } : {}),
        ...(segment.state && translation ? { state: segment.state } : {}),
        ...(named.notes && named.notes.length > 0 ? { notes: named.notes } : {}),
        isLocked: !this.#isTranslated,
      },
      span: place.span,
      tags: codes,
      write: (pieces) => place.before + writeMarkup(pieces, codes, this.#escape) + place.after,
      stated: segment.stated,
      generation: this.#generation,
    };
  }

  #placeOf({ source, target, place }: XliffSegment) {
    if (target && target.inner.start < target.span.end) {
      return { span: target.inner, before: "", after: "" };
    }
    const prefix = /^[^:]+:/.exec(source.name)?.[0] ?? "";
    if (!target) {
      const before = `${this.#lineStart(source)}<${prefix}target>`;
      return { span: place, before, after: `</${prefix}target>` };
    }
    const tag = this.#text.slice(target.span.start, target.span.end).replace(/\s*\/>$/, ">");
    return { span: target.span, before: tag, after: `</${target.name}>` };
  }

  /** A new target stands under its source, as far from the margin. */
  #lineStart({ span }: XmlElement): string {
    const line = this.#text.slice(this.#text.lastIndexOf("\n", span.start) + 1, span.start);
    return /^\s*$/.test(line) && line.length < span.start ? `\n${line}` : "";
  }
}
