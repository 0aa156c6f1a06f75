import type { Span } from "../../text/span";
import type { Alternative, BlockState } from "../parsed-file";
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
  /** The element that says whether its target is approved besides. */
  readonly approved: XmlElement | undefined;
  readonly state: BlockState | undefined;
  readonly alternatives: readonly XliffAlternative[];
}

/** A proposal for a segment, or what stood there before. */
export interface XliffAlternative {
  readonly target: XmlElement;
  readonly origin: Alternative["origin"];
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
  const alternatives = alternativesOf1(unit);
  const isSegmented =
    marks.length > 0 &&
    (!target || marks.every(({ mid }) => targets.some((one) => one.mid === mid)));
  if (!isSegmented || !target) {
    const place = placeAfter(segmented ?? source);
    const proposed = alternatives.filter(({ mid }) => mid === undefined);
    const stands = { stated: target, approved: unit, state, alternatives: proposed };
    return [{ id: "", source, target, place, ...stands }];
  }
  return marks.map(({ mid, mark }) => ({
    id: mid,
    source: mark,
    target: targets.find((one) => one.mid === mid)?.mark,
    place: placeAfter(source),
    stated: undefined,
    approved: undefined,
    state,
    alternatives: alternatives.filter((one) => one.mid === mid),
  }));
}

/** Alternatives of a unit; `mid` names the segment of a segmented one (XLIFF 1.2, §2.2). */
function alternativesOf1(unit: XmlElement): (XliffAlternative & { mid: string | undefined })[] {
  return childElements(unit).flatMap((element) => {
    const target = localName(element.name) === "alt-trans" ? child(element, "target") : undefined;
    if (!target) return [];
    const { alttranstype: type, mid } = element.attributes;
    const qualifier = target.attributes["state-qualifier"] ?? "";
    const isMachine = /mt-suggestion|leveraged-mt/.test(qualifier);
    const origin = type === "previous-version" ? "human" : isMachine ? "mt" : "tm";
    return { target, origin, mid };
  });
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
  const matches = child(unit, "matches");
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
      approved: undefined,
      state: state === undefined ? undefined : readState(2, state),
      alternatives: matches ? matchesOf(matches, segments.length === 1 ? undefined : segment) : [],
    };
  });
}

/** Candidates of the module for translations (XLIFF 2, §5.1): each refers to a segment, or to marks in the unit. */
function matchesOf(matches: XmlElement, segment: XmlElement | undefined): XliffAlternative[] {
  const id = segment?.attributes["id"] ?? "";
  return childElements(matches).flatMap((match) => {
    const target = child(match, "target");
    const { ref = "", type } = match.attributes;
    const isHere = !segment || (id !== "" && ref.replace(/^.*[#/=]/, "") === id);
    if (!target || !isHere) return [];
    return { target, origin: type === "mt" ? ("mt" as const) : ("tm" as const) };
  });
}

function placeAfter({ span }: XmlElement): Span {
  return { start: span.end, end: span.end };
}
