import type { BeadSpan } from "./bead-shapes";
import { count, type SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";
import { type WordLinks, wordLinks } from "./word-links";

/** Expectation–maximisation rounds; more change little. */
const ROUNDS = 2;
/** Two words that met in one link met by chance, however often they stand in it, unless something else links them. */
const FEWEST_LINKS = 2;
/** Links of more sentences pair everything with everything. */
const LARGEST_BEAD = 5;
/** How a word of unknown translation starts, beside what the table knows, and the rival that no word explains it. */
const START = 0.05;
const NO_WORD = 0.05;
/** Occurrences that a word is taken to have spent on other translations: few meetings prove less than many. */
const DOUBT = 0.8;
/** Weaker translations are left out. */
const WEAKEST = 0.06;
const FIRST_CAPACITY = 1024;
/** How far the document's own model is trusted beside names and numbers. */
const TRUST = 0.6;

/** The sentences of a document that a first path has linked, with what is known of their words. */
export interface LinkedDocument {
  readonly path: readonly BeadSpan[];
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
}

/**
 * The document's own lexicon: IBM model 1 (Brown et al. 1993), learnt on the links of a path in both directions, starting from the
 * translations that are known already. Time is linear in the words of the links times their length.
 */
export function learnWords({ path, source, target, table }: LinkedDocument): WordLinks {
  const links = wordLinks();
  const spans = tokenSpans(path, source, target);
  const known = { forward: table, backward: transposed(table, target.vocabulary.length) };
  const forward = {
    given: source,
    explained: target,
    spans: spans.ofSource,
    linkOf: spans.linkOfTarget,
    known: known.forward,
  };
  const room = makeRoom(forward);
  learnDirection(forward, room, (from, to, probability) =>
    links.add({ source: from, target: to, forward: TRUST * probability, backward: 0 }),
  );
  const backward = {
    given: target,
    explained: source,
    spans: spans.ofTarget,
    linkOf: spans.linkOfSource,
    known: known.backward,
  };
  learnDirection(backward, room, (from, to, probability) =>
    links.add({ source: to, target: from, forward: 0, backward: TRUST * probability }),
  );
  return links;
}

/** Per sentence of a side: the tokens `[start, end)` of the other side in the same link; empty when it has none. */
interface TokenSpans {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

function tokenSpans(path: readonly BeadSpan[], source: SideIndex, target: SideIndex) {
  const ofSource = { start: new Int32Array(source.size), end: new Int32Array(source.size) };
  const ofTarget = { start: new Int32Array(target.size), end: new Int32Array(target.size) };
  const linkOfSource = new Int32Array(source.size);
  const linkOfTarget = new Int32Array(target.size);
  path.forEach(({ sourceStart, sourceCount, targetStart, targetCount }, link) => {
    const isLink = sourceCount > 0 && targetCount > 0;
    if (!isLink || sourceCount + targetCount > LARGEST_BEAD) return;
    const sourceEnd = sourceStart + sourceCount;
    const targetEnd = targetStart + targetCount;
    ofSource.start.fill(target.tokenStart[targetStart] ?? 0, sourceStart, sourceEnd);
    ofSource.end.fill(target.tokenStart[targetEnd] ?? 0, sourceStart, sourceEnd);
    ofTarget.start.fill(source.tokenStart[sourceStart] ?? 0, targetStart, targetEnd);
    ofTarget.end.fill(source.tokenStart[sourceEnd] ?? 0, targetStart, targetEnd);
    linkOfSource.fill(link, sourceStart, sourceEnd);
    linkOfTarget.fill(link, targetStart, targetEnd);
  });
  return { ofSource, ofTarget, linkOfSource, linkOfTarget };
}

interface Direction {
  readonly given: SideIndex;
  readonly explained: SideIndex;
  /** Per sentence of the given side. */
  readonly spans: TokenSpans;
  /** Per sentence of the explained side. */
  readonly linkOf: Int32Array;
  /** What is known, given side first; its probabilities in this direction stand in `forward`. */
  readonly known: Known;
}

type Known = Pick<TranslationTable, "start" | "targets" | "forward">;
type Found = (given: number, explained: number, probability: number) => void;

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function learnDirection(direction: Direction, room: Room, found: Found): void {
  const model = startModel(direction, room);
  const { given, explained } = direction;
  const { meetingStart, places, entries, probabilities } = model;
  const meetings = meetingStart[given.vocabulary.length] ?? 0;
  const explainedBy = new Float64Array(explained.tokens.length);
  const counts = new Float64Array(probabilities.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    explainedBy.fill(NO_WORD);
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const position = places[meeting] ?? 0;
      const share = probabilities[entries[meeting] ?? 0] ?? 0;
      explainedBy[position] = (explainedBy[position] ?? 0) + share;
    }
    counts.fill(0);
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const entry = entries[meeting] ?? 0;
      const share = (probabilities[entry] ?? 0) / (explainedBy[places[meeting] ?? 0] ?? 1);
      counts[entry] = (counts[entry] ?? 0) + share;
    }
    for (let type = 0; type < given.vocabulary.length; type += 1) maximise(model, type, counts);
  }
  for (let type = 0; type < given.vocabulary.length; type += 1) {
    for (let entry = model.start[type] ?? 0; entry < (model.start[type + 1] ?? 0); entry += 1) {
      const probability = model.probabilities[entry] ?? 0;
      if (probability > WEAKEST) found(type, model.matches[entry] ?? 0, probability);
    }
  }
}

/** Per given type `[start[type], start[type + 1])`: the types that it may explain, and how probably. */
interface Model {
  readonly start: Int32Array;
  readonly matches: Int32Array;
  readonly probabilities: Float32Array;
  /** Per given type `[meetingStart[type], meetingStart[type + 1])`: the explained tokens that it meets, and their entries. */
  readonly meetingStart: Int32Array;
  readonly places: Int32Array;
  readonly entries: Int32Array;
}

/** Arrays for all meetings, used again: both directions have the same number. Pages that are never written cost no memory. */
type Room = Pick<Model, "places" | "entries" | "matches" | "probabilities">;

function makeRoom(direction: Direction): Room {
  const most = allMeetings(direction);
  return {
    places: new Int32Array(most),
    entries: new Int32Array(most),
    matches: new Int32Array(most),
    probabilities: new Float32Array(most),
  };
}

/** All pairs that met in links enough, or that are known and met; each meeting is looked up once for all rounds. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function startModel(direction: Direction, room: Room): Model {
  const { given, explained, known } = direction;
  const { places, entries, matches, probabilities } = room;
  const types = given.vocabulary.length;
  const start = new Int32Array(types + 1);
  const meetingStart = new Int32Array(types + 1);
  const partners = new Int32Array(explained.vocabulary.length);
  // Per explained type: the links in which it meets the given type, later its entry and one.
  const times = new Int32Array(explained.vocabulary.length);
  const lastLink = new Int32Array(explained.vocabulary.length);
  const met: Positions = { items: new Int32Array(FIRST_CAPACITY), size: 0 };
  const knownOf = new Float64Array(explained.vocabulary.length);
  let size = 0;
  let meetings = 0;
  for (let type = 0; type < types; type += 1) {
    const number = meetPartners(direction, { type, met, times, lastLink, partners });
    const first = known.start[type] ?? 0;
    const last = known.start[type + 1] ?? 0;
    for (let entry = first; entry < last; entry += 1) {
      knownOf[known.targets[entry] ?? 0] = known.forward[entry] ?? 0;
    }
    for (let index = 0; index < number; index += 1) {
      const match = partners[index] ?? 0;
      const isKept = (times[match] ?? 0) >= FEWEST_LINKS || (knownOf[match] ?? 0) > 0;
      matches[size] = match;
      probabilities[size] = START + (knownOf[match] ?? 0);
      size += isKept ? 1 : 0;
      times[match] = isKept ? size : 0;
    }
    for (let entry = first; entry < last; entry += 1) knownOf[known.targets[entry] ?? 0] = 0;
    for (let index = 0; index < met.size; index += 1) {
      const place = met.items[index] ?? 0;
      const entry = times[explained.tokens[place] ?? 0] ?? 0;
      if (entry === 0) continue;
      places[meetings] = place;
      entries[meetings] = entry - 1;
      meetings += 1;
    }
    for (let index = 0; index < number; index += 1) times[partners[index] ?? 0] = 0;
    start[type + 1] = size;
    meetingStart[type + 1] = meetings;
  }
  return {
    start,
    matches: matches.subarray(0, size),
    probabilities: probabilities.subarray(0, size),
    meetingStart,
    places,
    entries,
  };
}

interface Meeting {
  readonly type: number;
  readonly met: Positions;
  readonly times: Int32Array;
  readonly lastLink: Int32Array;
  readonly partners: Int32Array;
}

/** Lists the types that a given type meets, in the order of their first meetings, and counts the links; tells their number. */
function meetPartners(direction: Direction, meeting: Meeting): number {
  const { type, met, times, lastLink, partners } = meeting;
  const { tokens, sentenceOf } = direction.explained;
  let number = 0;
  gatherMeetings(direction, type, met);
  for (let index = 0; index < met.size; index += 1) {
    const place = met.items[index] ?? 0;
    const match = tokens[place] ?? 0;
    const link = direction.linkOf[sentenceOf[place] ?? 0] ?? 0;
    const before = times[match] ?? 0;
    if (before === 0) {
      partners[number] = match;
      number += 1;
    } else if (lastLink[match] === link) continue;
    lastLink[match] = link;
    times[match] = before + 1;
  }
  return number;
}

/** How many pairs of tokens stand in one link, and one place to spare. */
function allMeetings({ given, spans }: Direction): number {
  let sum = 1;
  for (let sentence = 0; sentence < given.size; sentence += 1) {
    const others = (spans.end[sentence] ?? 0) - (spans.start[sentence] ?? 0);
    sum += others * count(given.tokenStart, sentence);
  }
  return sum;
}

/** Turns the expected counts of a type into probabilities. */
function maximise({ start, probabilities }: Model, type: number, counts: Float64Array): void {
  let total = DOUBT;
  for (let entry = start[type] ?? 0; entry < (start[type + 1] ?? 0); entry += 1) {
    total += counts[entry] ?? 0;
  }
  for (let entry = start[type] ?? 0; entry < (start[type + 1] ?? 0); entry += 1) {
    probabilities[entry] = (counts[entry] ?? 0) / total;
  }
}

/** Token positions in an array that is used again for each type. */
interface Positions {
  items: Int32Array;
  size: number;
}

/** Gathers the token positions that stand in a link with an occurrence of the given type. */
function gatherMeetings({ given, spans }: Direction, type: number, into: Positions): void {
  const first = given.positionStart[type] ?? 0;
  const last = first + count(given.positionStart, type);
  into.size = 0;
  for (let slot = first; slot < last; slot += 1) {
    const sentence = given.sentenceOf[given.positions[slot] ?? 0] ?? 0;
    const end = spans.end[sentence] ?? 0;
    const start = spans.start[sentence] ?? 0;
    if (into.size + end - start > into.items.length) {
      const larger = new Int32Array(2 * (into.size + end - start));
      larger.set(into.items);
      into.items = larger;
    }
    for (let position = start; position < end; position += 1) {
      into.items[into.size] = position;
      into.size += 1;
    }
  }
}

/** A table with its sides exchanged. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function transposed(table: TranslationTable, targetTypes: number): Known {
  const start = new Int32Array(targetTypes + 1);
  for (const match of table.targets) start[match + 1] = (start[match + 1] ?? 0) + 1;
  for (let type = 0; type < targetTypes; type += 1) {
    start[type + 1] = (start[type + 1] ?? 0) + (start[type] ?? 0);
  }
  const next = start.slice();
  const targets = new Int32Array(table.targets.length);
  const forward = new Float32Array(table.targets.length);
  for (let type = 0; type + 1 < table.start.length; type += 1) {
    for (let entry = table.start[type] ?? 0; entry < (table.start[type + 1] ?? 0); entry += 1) {
      const match = table.targets[entry] ?? 0;
      const slot = next[match] ?? 0;
      next[match] = slot + 1;
      targets[slot] = type;
      forward[slot] = table.backward[entry] ?? 0;
    }
  }
  return { start, targets, forward };
}
