import type { Span } from "../../text/span";
import type { BlockState } from "../parsed-file";
import { childElements, wordsOf, type XmlElement } from "../xml/xml-tree";
import { localName } from "./inline-content";
import { readState, type XliffGeneration } from "./xliff-state";

/** A source and the place of its target. */
export interface XliffSegment {
  /** Within its unit; empty where the unit has one segment. */
  readonly id: string;
  readonly source: XmlElement;
  /** The element whose content is the target's text; without it one is written at `place`. */
  readonly target: XmlElement | undefined;
  readonly place: Span;
  /** The element with the state, where it has one. */
  readonly stated: XmlElement | undefined;
  readonly state: BlockState | undefined;
}

/** A unit with its segments. */
export interface XliffUnit {
  readonly id: string;
  readonly segments: readonly XliffSegment[];
  readonly notes: readonly string[];
}

/** Takes a `trans-unit` (1.2) or a `unit` (2.x) apart. */
export function readUnit(unit: XmlElement, generation: XliffGeneration): XliffUnit {
  return {
    // What is no name for an id is written as the name: then that is the key.
    id: (generation === 2 ? unit.attributes["name"] : undefined) ?? unit.attributes["id"] ?? "",
    segments: generation === 1 ? segmentsOf1(unit) : segmentsOf2(unit),
    notes: notesOf(unit),
  };
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((one) => localName(one.name) === name);
}

function notesOf(unit: XmlElement): string[] {
  const notes = [unit, ...childElements(unit).filter(({ name }) => localName(name) === "notes")];
  return notes
    .flatMap(childElements)
    .filter(({ name }) => localName(name) === "note")
    .map((note) => wordsOf(note).trim())
    .filter((note) => note !== "");
}

/** A unit that was segmented has its segments as marks in `seg-source` and `target`. */
function segmentsOf1(unit: XmlElement): XliffSegment[] {
  const source = child(unit, "source");
  if (!source) return [];
  const target = child(unit, "target");
  const state = stateOf1(unit, target);
  const segmented = child(unit, "seg-source");
  const marks = segmented ? segmentMarks(segmented) : [];
  const targets = target ? segmentMarks(target) : [];
  const isSegmented =
    marks.length > 0 &&
    (!target || marks.every(({ mid }) => targets.some((one) => one.mid === mid)));
  if (!isSegmented || !target) {
    const place = placeAfter(segmented ?? source);
    return [{ id: "", source, target, place, stated: target, state }];
  }
  return marks.map(({ mid, mark }) => ({
    id: mid,
    source: mark,
    target: targets.find((one) => one.mid === mid)?.mark,
    place: placeAfter(source),
    stated: undefined,
    state,
  }));
}

function segmentMarks(element: XmlElement): { mid: string; mark: XmlElement }[] {
  return childElements(element).flatMap((mark) => {
    const isSegment = localName(mark.name) === "mrk" && mark.attributes["mtype"] === "seg";
    return isSegment ? [{ mid: mark.attributes["mid"] ?? "", mark }] : segmentMarks(mark);
  });
}

function stateOf1(unit: XmlElement, target: XmlElement | undefined): BlockState | undefined {
  if (unit.attributes["approved"] === "yes") return "approved";
  const { state, "state-qualifier": qualifier } = target?.attributes ?? {};
  if (state !== undefined) return readState(1, state);
  return qualifier?.endsWith("mt-suggestion") || qualifier === "leveraged-mt"
    ? "initial"
    : undefined;
}

function segmentsOf2(unit: XmlElement): XliffSegment[] {
  const segments = childElements(unit).filter(({ name }) => localName(name) === "segment");
  return segments.flatMap((segment, at) => {
    const source = child(segment, "source");
    if (!source) return [];
    const state = segment.attributes["state"];
    return {
      id: segments.length === 1 ? "" : (segment.attributes["id"] ?? `${at + 1}`),
      source,
      target: child(segment, "target"),
      place: placeAfter(source),
      stated: segment,
      state: state === undefined ? undefined : readState(2, state),
    };
  });
}

function placeAfter({ span }: XmlElement): Span {
  return { start: span.end, end: span.end };
}
