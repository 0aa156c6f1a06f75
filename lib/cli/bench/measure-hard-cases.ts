import { readdirSync } from "node:fs";
import path from "node:path";
import { alignDocument } from "../../alignment/align-document";
import { alignWithMoves } from "../../alignment/align-with-moves";
import { areUnrelated } from "../../alignment/relatedness";
import {
  addRefrain,
  cutPassage,
  type GoldDocument,
  joinUnrelated,
  keepPart,
  swapBlocks,
} from "../../alignment/testing/make-hard-case";
import { seededRandom } from "../../alignment/testing/seeded-random";
import { loadBilingualLexicon } from "../../server/providers/load-bilingual-lexicon";
import { documentPaths, readGoldDocument } from "./gold-documents";
import { strictTally } from "./strict-tally";

/** What the product makes of one kind of hard case. */
export interface HardCaseFigures {
  readonly name: string;
  readonly pairs: number;
  /** Strict F1 of `relecture align`; not a number where nothing is linked. */
  readonly f1: number;
  /** The share of the sentences of both sides that `relecture align` leaves alone. */
  readonly alone: number;
  /** The share of the pairs of which the import says that they do not belong together. */
  readonly refused: number;
}

/** Documents of these sets are whole texts of one kind each; the others mix sentences, and share them. */
const WHOLE_TEXTS = /^(real-|syn-L2-1k$)/;
/** What people made or machines translated: no sentence of one of its documents stands in another. */
const REAL = /^real-/;
/** A long passage has this many links, a short one `SHORT.least` to `SHORT.most`. */
const LONG = 120;
const SHORT = { least: 3, most: 30 };
const FEW = { least: 1, most: 5 };
/** Two documents that share more of their sentences than this say the same. */
const FEW_SHARED = 0.05;
const PART = { least: 0.05, most: 0.6 };

interface Base extends GoldDocument {
  readonly set: string;
}

type Random = () => number;

/**
 * Makes hard cases out of the documents of `folder/SET/`, the same each time, and measures them, a kind a row. The bound below which
 * texts are unrelated was set on every other document of a set: `half` 0 takes these, 1 the others, none all.
 */
export function measureHardCases(folder: string, half?: number): HardCaseFigures[] {
  const bases = readdirSync(folder)
    .filter((set) => WHOLE_TEXTS.test(set))
    .sort()
    .flatMap((set) =>
      documentPaths(path.join(folder, set))
        .filter((_, place) => half === undefined || place % 2 === half)
        .map((base): Base => ({ ...readGoldDocument(base), set })),
    );
  const real = bases.filter(({ set }) => REAL.test(set));
  const free = real.filter(({ set }) => set === "real-transread");
  const close = bases.filter((base) => !free.includes(base));
  const closeReal = real.filter((base) => !free.includes(base));
  const few = (document: GoldDocument, random: Random): GoldDocument =>
    cutPassage(document, random, drawSize(FEW, random));
  const short = (document: GoldDocument, random: Random): GoldDocument =>
    cutPassage(document, random, drawSize(SHORT, random));
  const part = (document: GoldDocument, random: Random) => keepPart(document, random, PART);
  const refrain = (document: GoldDocument, random: Random) =>
    addRefrain(document, random, { lines: drawSize(FEW, random), period: 4, times: 30 });
  const long = (document: GoldDocument, random: Random): GoldDocument =>
    cutPassage(document, random, LONG);
  return [
    measure(
      "in order, close",
      draw(closeReal, 1, (document) => document),
    ),
    measure(
      "in order, free",
      draw(free, 1, (document) => document),
    ),
    measure("blocks swapped, close", draw(close, 1, swapBlocks)),
    measure("blocks swapped, free", draw(free, 4, swapBlocks)),
    measure("part of the source, close", draw(close, 1, part)),
    measure("part of the source, free", draw(free, 4, part)),
    measure("1 to 5 links, close", draw(closeReal, 20, few)),
    measure("1 to 5 links, free", draw(free, 40, few)),
    measure("3 to 30 links, close", draw(closeReal, 6, short)),
    measure("3 to 30 links, free", draw(free, 12, short)),
    measure("refrains, close", draw(closeReal, 2, refrain)),
    measure("refrains, free", draw(free, 2, refrain)),
    measure("unrelated, same kind, long", strangers(real, { isSame: true, cut: long, times: 1 })),
    measure("unrelated, other kind, long", strangers(real, { isSame: false, cut: long, times: 1 })),
    measure("unrelated, same kind, short", strangers(real, { isSame: true, cut: short, times: 6 })),
    measure(
      "unrelated, other kind, short",
      strangers(real, { isSame: false, cut: short, times: 3 }),
    ),
    measure("unrelated, same kind, 1 to 5", strangers(real, { isSame: true, cut: few, times: 6 })),
    measure(
      "unrelated, other kind, 1 to 5",
      strangers(real, { isSame: false, cut: few, times: 6 }),
    ),
  ].filter(({ pairs }) => pairs > 0);
}

function drawSize({ least, most }: { least: number; most: number }, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Each document changed `times` times. */
function draw(
  bases: readonly Base[],
  times: number,
  change: (document: GoldDocument, random: Random) => GoldDocument,
): GoldDocument[] {
  return bases.flatMap((base, place) => {
    const random = seededRandom(place + 1);
    return Array.from({ length: times }, () => change(base, random));
  });
}

interface Strangers {
  /** Whether the two documents are of one set. */
  readonly isSame: boolean;
  readonly cut: (document: GoldDocument, random: Random) => GoldDocument;
  readonly times: number;
}

/** A passage of each document beside passages of others. */
function strangers(bases: readonly Base[], { isSame, cut, times }: Strangers): GoldDocument[] {
  return bases.flatMap((base, place) => {
    const random = seededRandom(place + 1);
    const others = bases.filter(
      (other) =>
        other !== base && (other.set === base.set) === isSame && !shareSentences(base, other),
    );
    return Array.from({ length: others.length === 0 ? 0 : times }, () => {
      const other = others[Math.floor(random() * others.length)] ?? base;
      return joinUnrelated(cut(base, random), cut(other, random));
    });
  });
}

/** Three engines translated some abstracts: such documents are no strangers; two articles that share a heading are. */
function shareSentences(a: GoldDocument, b: GoldDocument): boolean {
  const texts = new Set(a.source.map(({ text }) => text));
  const shared = b.source.filter(({ text }) => texts.has(text)).length;
  return shared > FEW_SHARED * b.source.length;
}

function measure(name: string, documents: readonly GoldDocument[]): HardCaseFigures {
  const lexicon = loadBilingualLexicon({ source: "en", target: "fr" });
  const tally = strictTally();
  const sums = { sentences: 0, alone: 0, refused: 0 };
  for (const { source, target, gold } of documents) {
    const beads = alignWithMoves({ source, target, lexicon });
    tally.add(beads, gold);
    const alone = beads.filter((bead) => bead.source.length === 0 || bead.target.length === 0);
    sums.alone += alone.length;
    sums.sentences += source.length + target.length;
    if (areUnrelated(alignDocument({ source, target, lexicon }))) sums.refused += 1;
  }
  return {
    name,
    pairs: documents.length,
    f1: tally.f1(),
    alone: sums.alone / sums.sentences,
    refused: sums.refused / documents.length,
  };
}
