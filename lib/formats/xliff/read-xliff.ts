import type { Span } from "../../text/span";
import { type TaggedPiece, writePieces } from "../../text/tags/tagged-pieces";
import { writeMarkup } from "../markup/code";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import type { Block, BlockState, ParsedFile } from "../parsed-file";
import { eachPiece, type XmlElement } from "../xml/xml-tree";
import { inlineContent, localName } from "./inline-content";
import { readUnit, type XliffSegment } from "./xliff-segment";
import { writeState, type XliffGeneration } from "./xliff-state";

/** A segment as a block, with the elements that its state stands on. Places are in the text of its unit. */
export interface XliffStretch extends Stretch {
  readonly stated: XmlElement | undefined;
  readonly approved: XmlElement | undefined;
  readonly generation: XliffGeneration;
  /** As `write`; a target that is not there yet is written with its state. */
  readonly writeStated: (pieces: readonly TaggedPiece[], state: BlockState | undefined) => string;
}

/** A unit with its segments, or what stands between two. */
export interface XliffPiece {
  readonly text: string;
  readonly stretches: readonly XliffStretch[];
}

/** The languages that a file names. */
export type XliffLanguages = ParsedFile["languages"];

/** Reads a file unit by unit and gives all of its text, so that a large one is never in memory as a whole; at the end, its languages. */
export function* readXliff(
  pieces: Iterable<string>,
  escape: (words: string) => string,
): Generator<XliffPiece, XliffLanguages> {
  const reading = new Reading(escape);
  const { isWanted, read } = reading;
  for (const piece of eachPiece({ pieces, roots: ["xliff"], isWanted, read })) {
    yield { text: piece.text, stretches: piece.read ?? [] };
  }
  return reading.languages();
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
  readonly #escape: (words: string) => string;

  /** @param escape writes words in the file's encoding. */
  constructor(escape: (words: string) => string) {
    this.#escape = escape;
  }

  languages(): XliffLanguages {
    return {
      ...(this.#source === undefined ? {} : { source: this.#source }),
      ...(this.#target === undefined ? {} : { target: this.#target }),
    };
  }

  readonly isWanted = (name: string, level: number, attributes: Attributes): boolean => {
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

  readonly read = (element: XmlElement, unitText: string): XliffStretch[] => {
    const unit = readUnit(element, this.#generation);
    return unit.segments.map((segment) => {
      const key = this.#keyOf(segment.id === "" ? unit.id : `${unit.id}/${segment.id}`);
      return this.#stretch(segment, unitText, { key, kind: "entry", notes: unit.notes });
    });
  };

  /** Ids are unique in their file, of which there may be several. */
  #keyOf(id: string): string {
    return this.#keys.of(this.#files > 1 ? `${this.#files}:${id}` : id);
  }

  #stretch(
    segment: XliffSegment,
    unitText: string,
    named: Pick<Block, "key" | "kind" | "notes">,
  ): XliffStretch {
    const source = inlineContent(segment.source, unitText);
    const target = segment.target && inlineContent(segment.target, unitText, source);
    const text = writePieces(source.pieces);
    const translation = target && writePieces(target.pieces);
    const codes = new Map([...source.codes, ...(target?.codes ?? [])]);
    const alternatives = segment.alternatives
      .map(({ target: other, origin }) => ({
        text: writePieces(inlineContent(other, unitText, source).pieces),
        origin,
      }))
      .filter((other) => other.text.trim() !== "" && other.text !== translation);
    const place = placeOf(segment, unitText, this.#generation);
    const writeStated: XliffStretch["writeStated"] = (pieces, state) =>
      place.before(state) + writeMarkup(pieces, codes, this.#escape) + place.after;
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
      write: (pieces) => writeStated(pieces, undefined),
      writeStated,
      stated: segment.stated,
      approved: segment.approved,
      generation: this.#generation,
    };
  }
}

/** Where a target is written, and what stands around it there. */
interface TargetPlace {
  readonly span: Span;
  readonly before: (state: BlockState | undefined) => string;
  readonly after: string;
}

function placeOf(
  { source, target, place }: XliffSegment,
  unitText: string,
  generation: XliffGeneration,
): TargetPlace {
  if (target && target.inner.start < target.span.end) {
    return { span: target.inner, before: () => "", after: "" };
  }
  const stated = (state: BlockState | undefined) =>
    generation === 1 && state ? ` state="${writeState(1, state)}"` : "";
  if (!target) {
    const prefix = /^[^:]+:/.exec(source.name)?.[0] ?? "";
    const begun = `${lineStart(source, unitText)}<${prefix}target`;
    return {
      span: place,
      before: (state) => `${begun}${stated(state)}>`,
      after: `</${prefix}target>`,
    };
  }
  // `<target/>`, which may have a state of its own.
  const tag = unitText.slice(target.span.start, target.span.end).replace(/\s*\/>$/, "");
  const bare = tag.replace(/\sstate\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return {
    span: target.span,
    before: (state) => `${stated(state) === "" ? tag : bare}${stated(state)}>`,
    after: `</${target.name}>`,
  };
}

/** A new target stands under its source, as far from the margin. */
function lineStart({ span }: XmlElement, unitText: string): string {
  const line = unitText.slice(unitText.lastIndexOf("\n", span.start) + 1, span.start);
  return /^\s*$/.test(line) && line.length < span.start ? `\n${line}` : "";
}
