import type { Bead } from "../bitext/bead";
import { type AlignedDocument, pass, settle } from "./align-document";
import { bandAlong } from "./band";
import { beadScorer } from "./bead-scorer";
import { type BeadSpan, shapeOf, toBead } from "./bead-shapes";
import type { DocumentModel } from "./document-model";
import { recount } from "./paragraph-model";
import { selectSentences } from "./select-sentences";

/** Each round finds sentences that kept their order among themselves; what is first found in a later one is like by chance. */
const MOST_ROUNDS = 3;
/** That a sentence which the order left alone has its counterpart elsewhere, and that the next one goes with it. */
const MOVED = Math.log(0.002);
const GOES_WITH_IT = Math.log(0.7);
const LEFT_ALONE = Math.log(0.95);
/** That two neighbouring sentences were exchanged, beside two links in order. */
const CROSSWISE = Math.log(0.01);
/** A moved link that is less sure than this is none. */
const LEAST_CONFIDENCE = 0.5;
/** How far around the found path the alternatives of a moved link are weighed, in sentences: what it rivals with is not next to it. */
const MARGIN = 3;

/**
 * Links between sentences that a path left alone on both sides, or linked in doubt: moved captions, exchanged blocks. The same search
 * runs over these sentences alone, again and again while it finds links; to begin a block of them takes much evidence, to go on little.
 */
export function linkMoved(aligned: AlignedDocument, doubtful: ReadonlySet<BeadSpan>): Bead[] {
  const found: Bead[] = [];
  const { path } = aligned;
  const inPlace = new Map([...doubtful].map((pair) => [pair.sourceStart, pair.targetStart]));
  let sources = path.flatMap((bead) =>
    bead.targetCount === 0 || doubtful.has(bead) ? [bead.sourceStart] : [],
  );
  let targets = path.flatMap((bead) =>
    bead.sourceCount === 0 || doubtful.has(bead) ? [bead.targetStart] : [],
  );
  for (let round = 0; round < MOST_ROUNDS && sources.length * targets.length > 0; round += 1) {
    const links = linkInOrder(aligned, sources, targets).filter(
      ({ source, target }) => inPlace.get(source[0] ?? -1) !== target[0],
    );
    if (links.length === 0) break;
    found.push(...links);
    const taken = {
      source: new Set(links.flatMap(({ source }) => source)),
      target: new Set(links.flatMap(({ target }) => target)),
    };
    sources = sources.filter((sentence) => !taken.source.has(sentence));
    targets = targets.filter((sentence) => !taken.target.has(sentence));
  }
  return found;
}

/**
 * The two links into which a 2–2 bead falls whose sentences translate each other crosswise, when they are more probable than the bead:
 * by the place of the bead in the path.
 */
export function uncross(aligned: AlignedDocument): Map<number, Bead[]> {
  const { source, target, path, confidences } = aligned;
  const band = bandAlong(path, { source: source.size, target: target.size }, 0);
  const scorer = beadScorer({ ...aligned, band });
  const found = new Map<number, Bead[]>();
  path.forEach((span, index) => {
    const { sourceStart, sourceCount, targetStart, targetCount } = span;
    if (sourceCount !== 2 || targetCount !== 2) return;
    scorer.advance(sourceStart);
    scorer.advance(sourceStart + 1);
    const score = (shape: BeadSpan): number =>
      scorer.scoreAbove(
        shapeOf(shape),
        {
          sourceEnd: shape.sourceStart + shape.sourceCount,
          targetEnd: shape.targetStart + shape.targetCount,
        },
        Number.NEGATIVE_INFINITY,
      );
    const single = { sourceCount: 1, targetCount: 1 };
    const early = { ...single, sourceStart, targetStart: targetStart + 1 };
    const late = { ...single, sourceStart: sourceStart + 1, targetStart };
    if (score(early) + score(late) + CROSSWISE <= score(span)) return;
    const confidence = confidences[index] ?? 0;
    found.set(index, [toBead(early, confidence), toBead(late, confidence)]);
  });
  return found;
}

function linkInOrder(
  aligned: AlignedDocument,
  sources: readonly number[],
  targets: readonly number[],
): Bead[] {
  const source = selectSentences(aligned.source, sources);
  const target = selectSentences(aligned.target, targets);
  const model = modelOfMoves(aligned.model, source.endsParagraph, target.endsParagraph);
  const search = {
    table: aligned.table,
    expected: aligned.expected,
    model,
    onProgress: () => undefined,
    isSparse: true,
  };
  const result = pass(source, target, search);
  const band = bandAlong(result.path, { source: source.size, target: target.size }, MARGIN);
  const { path, confidences } = settle(source, target, { ...search, band });
  return path.flatMap((span, index): Bead[] => {
    const link = {
      source: sources.slice(span.sourceStart, span.sourceStart + span.sourceCount),
      target: targets.slice(span.targetStart, span.targetStart + span.targetCount),
      confidence: confidences[index] ?? 0,
    };
    const isLink = consecutive(link.source) && consecutive(link.target);
    return isLink && link.confidence >= LEAST_CONFIDENCE ? [link] : [];
  });
}

function modelOfMoves(
  model: DocumentModel,
  sourceEnds: Uint8Array,
  targetEnds: Uint8Array,
): DocumentModel {
  return {
    ...model,
    stay: GOES_WITH_IT,
    open: Math.log((1 - Math.exp(GOES_WITH_IT)) / 2),
    extend: LEFT_ALONE,
    change: LEFT_ALONE,
    close: MOVED,
    paragraphs: model.paragraphs && recount(model.paragraphs, sourceEnds, targetEnds),
  };
}

/** True for sentences that stand one after the other in the document; false for none. */
function consecutive(sentences: readonly number[]): boolean {
  const [first] = sentences;
  return first !== undefined && sentences.every((sentence, index) => sentence === first + index);
}
