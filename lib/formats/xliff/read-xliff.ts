import { writePieces } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import type { Block, BlockState } from "../parsed-file";
import { eachElement, type XmlElement } from "../xml/xml-tree";
import { inlineContent, localName } from "./inline-content";
import { readUnit, type XliffSegment } from "./xliff-segment";
import { writeState, type XliffGeneration } from "./xliff-state";

/** A segment as a block, with the element that its state stands on. */
export interface XliffStretch extends Stretch {
  readonly stated: XmlElement | undefined;
  readonly approved: XmlElement | undefined;
  readonly generation: XliffGeneration;
}

/** What the file says of itself. */
export interface XliffHeader {
  readonly generation: XliffGeneration;
  readonly languages: { readonly source?: string; readonly target?: string };
}

/** How texts are written into a file. */
export interface XliffWriting {
  /** Writes words in the file's encoding. */
  readonly escape: (words: string) => string;
  /** The states of targets that are not there yet, by key. */
  readonly states: ReadonlyMap<string, BlockState>;
}

/** Reads a file unit by unit, so that a large one is never a tree as a whole. */
export function readXliff(
  text: string,
  writing: XliffWriting,
  found: (stretch: XliffStretch) => void,
): XliffHeader {
  const reading = new Reading(text, writing);
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
  readonly #writing: XliffWriting;

  constructor(text: string, writing: XliffWriting) {
    this.#text = text;
    this.#writing = writing;
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
    const alternatives = segment.alternatives
      .map(({ target: other, origin }) => ({
        text: writePieces(inlineContent(other, this.#text, source).pieces),
        origin,
      }))
      .filter((other) => other.text.trim() !== "" && other.text !== translation);
    const place = this.#placeOf(segment, named.key);
    return {
      block: {
        key: named.key,
        kind: named.kind,
        text,
        ...(translation ? { target: translation } : {}),
        ...(segment.state && translation ? { state: segment.state } : {}),
        ...(named.notes && named.notes.length > 0 ? { notes: named.notes } : {}),
        ...(alternatives.length > 0 ? { alternatives } : {}),
        isLocked: !this.#isTranslated,
      },
      span: place.span,
      tags: codes,
      write: (pieces) =>
        place.before + writeMarkup(pieces, codes, this.#writing.escape) + place.after,
      stated: segment.stated,
      approved: segment.approved,
      generation: this.#generation,
    };
  }

  #placeOf({ source, target, place }: XliffSegment, key: string) {
    if (target && target.inner.start < target.span.end) {
      return { span: target.inner, before: "", after: "" };
    }
    const state = this.#generation === 1 ? this.#writing.states.get(key) : undefined;
    const stated = state ? ` state="${writeState(1, state)}"` : "";
    if (!target) {
      const prefix = /^[^:]+:/.exec(source.name)?.[0] ?? "";
      const before = `${this.#lineStart(source)}<${prefix}target${stated}>`;
      return { span: place, before, after: `</${prefix}target>` };
    }
    // `<target/>`, which may have a state of its own.
    const tag = this.#text.slice(target.span.start, target.span.end).replace(/\s*\/>$/, "");
    const bare = state ? tag.replace(/\sstate\s*=\s*(?:"[^"]*"|'[^']*')/, "") : tag;
    return { span: target.span, before: `${bare}${stated}>`, after: `</${target.name}>` };
  }

  /** A new target stands under its source, as far from the margin. */
  #lineStart({ span }: XmlElement): string {
    const line = this.#text.slice(this.#text.lastIndexOf("\n", span.start) + 1, span.start);
    return /^\s*$/.test(line) && line.length < span.start ? `\n${line}` : "";
  }
}
