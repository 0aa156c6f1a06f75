import type { Sentence } from "../../bitext/sentence";

/** Sentences of either side that translate each other: indexes; an empty side for sentences left alone. */
export type GoldLink = readonly [source: readonly number[], target: readonly number[]];

/** Two texts and the links that people made between them. */
export interface GoldDocument {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  readonly gold: readonly GoldLink[];
}

/** Numbers from 0 (included) to 1. */
type Random = () => number;

/** A place between two sentences of either side that no link crosses. */
interface Corner {
  readonly source: number;
  readonly target: number;
}

/** Blocks shorter than this are no blocks, and longer than this share of the text leave nothing in order. */
const SHORTEST_BLOCK = 4;
const LONGEST_BLOCK = 0.3;

/** The document with two blocks of its target exchanged that follow each other; sizes and place are drawn. */
export function swapBlocks(document: GoldDocument, random: Random): GoldDocument {
  const corners = cornersOf(document);
  const first = blockSize(corners, random);
  const second = blockSize(corners, random);
  const start = Math.floor(random() * (corners.length - first - second));
  const [from, middle, to] = [start, start + first, start + first + second].map(
    (place) => corners[place]?.target ?? 0,
  );
  const all = [...document.target.keys()];
  const order = [
    ...all.slice(0, from),
    ...all.slice(middle, to),
    ...all.slice(from, middle),
    ...all.slice(to),
  ];
  return chosen(document, [...document.source.keys()], order);
}

/** The whole source beside a part of the target: a share of the text from `least` to `most`, anywhere in it. */
export function keepPart(
  document: GoldDocument,
  random: Random,
  { least, most }: { readonly least: number; readonly most: number },
): GoldDocument {
  const corners = cornersOf(document);
  const share = least + (most - least) * random();
  const size = Math.max(1, Math.round(share * (corners.length - 1)));
  const { target } = drawBlock(corners, size, random);
  return chosen(document, [...document.source.keys()], target);
}

/** About `size` sentences that follow each other, with their translation. */
export function cutPassage(document: GoldDocument, random: Random, size: number): GoldDocument {
  const { source, target } = drawBlock(cornersOf(document), size, random);
  return chosen(document, source, target);
}

/** A passage of some lines that is sung again after every verse: `period` links long, `times` times. */
export function addRefrain(
  document: GoldDocument,
  random: Random,
  {
    lines,
    period,
    times,
  }: { readonly lines: number; readonly period: number; readonly times: number },
): GoldDocument {
  const corners = cornersOf(document);
  const refrain = drawBlock(corners, lines, random);
  const source: number[] = [];
  const target: number[] = [];
  for (let verse = 0; verse < times && (verse + 1) * period < corners.length; verse += 1) {
    const block = between(corners, verse * period, (verse + 1) * period);
    source.push(...block.source, ...refrain.source);
    target.push(...block.target, ...refrain.target);
  }
  return chosen(document, source, target);
}

/** The source of one document beside the target of another. */
export function joinUnrelated(from: GoldDocument, to: GoldDocument): GoldDocument {
  return {
    source: from.source,
    target: to.target,
    gold: [
      ...from.source.map((_, index): GoldLink => [[index], []]),
      ...to.target.map((_, index): GoldLink => [[], [index]]),
    ],
  };
}

function blockSize(corners: readonly Corner[], random: Random): number {
  const most = Math.max(SHORTEST_BLOCK, LONGEST_BLOCK * corners.length);
  return Math.round(SHORTEST_BLOCK + random() * (most - SHORTEST_BLOCK));
}

interface Block {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** As many links as `size` that follow each other, with a sentence on each side where the text has such a block. */
function drawBlock(corners: readonly Corner[], size: number, random: Random): Block {
  const links = Math.min(size, corners.length - 1);
  const starts = Array.from({ length: corners.length - links }, (_, start) => start);
  const full = starts.filter((start) => {
    const block = between(corners, start, start + links);
    return block.source.length > 0 && block.target.length > 0;
  });
  const start = full[Math.floor(random() * full.length)] ?? 0;
  return between(corners, start, start + links);
}

function between(corners: readonly Corner[], first: number, last: number): Block {
  const [from, to] = [corners[first], corners[last]];
  return {
    source: range(from?.source ?? 0, to?.source ?? 0),
    target: range(from?.target ?? 0, to?.target ?? 0),
  };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
}

/** Where the document can be cut: before it, after it, and wherever all links lie on one side of the place or on the other. */
function cornersOf({ source, target, gold }: GoldDocument): Corner[] {
  const links = gold
    .filter(([from, to]) => from.length > 0 && to.length > 0)
    .sort(([a], [b]) => (a[0] ?? 0) - (b[0] ?? 0));
  const before = links.map(() => 0);
  let least = target.length;
  for (let index = links.length - 1; index >= 0; index -= 1) {
    least = Math.min(least, ...(links[index]?.[1] ?? []));
    before[index] = least;
  }
  const corners: Corner[] = [{ source: 0, target: 0 }];
  let reached = -1;
  links.forEach(([from, to], index) => {
    const next = before[index] ?? 0;
    if (index > 0 && reached < next) corners.push({ source: from[0] ?? 0, target: next });
    reached = Math.max(reached, ...to);
  });
  corners.push({ source: source.length, target: target.length });
  return corners;
}

/** The document made of some sentences of either side, in the order given; a sentence that stands twice is linked twice, in step. */
function chosen(
  document: GoldDocument,
  source: readonly number[],
  target: readonly number[],
): GoldDocument {
  const sourcePlaces = placesOf(source);
  const targetPlaces = placesOf(target);
  const links = document.gold.flatMap(([from, to]): GoldLink[] => {
    const times = Math.max(timesOf(sourcePlaces, from), timesOf(targetPlaces, to));
    return Array.from({ length: times }, (_, time): GoldLink => {
      const at = (places: Map<number, number[]>, indexes: readonly number[]): number[] =>
        indexes.flatMap((index) => places.get(index)?.[time] ?? []);
      return [at(sourcePlaces, from), at(targetPlaces, to)];
    });
  });
  return {
    source: lay(document.source, source),
    target: lay(document.target, target),
    gold: links.flatMap(aloneOneByOne),
  };
}

function placesOf(order: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  order.forEach((sentence, place) => {
    places.set(sentence, [...(places.get(sentence) ?? []), place]);
  });
  return places;
}

function timesOf(places: Map<number, number[]>, sentences: readonly number[]): number {
  return Math.max(0, ...sentences.map((sentence) => places.get(sentence)?.length ?? 0));
}

/** Sentences that lost their counterpart are left alone each by itself. */
function aloneOneByOne(link: GoldLink): GoldLink[] {
  const [source, target] = link;
  if (source.length > 0 && target.length > 0) return [link];
  return [
    ...source.map((index): GoldLink => [[index], []]),
    ...target.map((index): GoldLink => [[], [index]]),
  ];
}

/** Sentences in a new order as a text: a paragraph ends where the next sentence is of another one. */
function lay(sentences: readonly Sentence[], order: readonly number[]): Sentence[] {
  let start = 0;
  let paragraph = -1;
  let before: number | undefined;
  return order.flatMap((index) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    if (sentence.paragraph !== before) paragraph += 1;
    before = sentence.paragraph;
    const span = { start, end: start + sentence.text.length };
    start = span.end + 1;
    return [{ text: sentence.text, span, paragraph }];
  });
}
