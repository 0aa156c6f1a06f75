import { expect, test } from "vitest";
import { indexSide } from "./side-index";
import { toSentences } from "./testing/generate-texts";
import { translationTable } from "./translation-table";
import { learnWords } from "./word-model";

/** The pairs of words that sentences teach which translate each other one by one, both directions together. */
function learnt(source: readonly string[], target: readonly string[]): Set<string> {
  const sides = { source: indexSide(toSentences(source)), target: indexSide(toSentences(target)) };
  const links = learnWords({
    ...sides,
    path: source.map((_, index) => ({
      sourceStart: index,
      sourceCount: 1,
      targetStart: index,
      targetCount: 1,
    })),
    table: translationTable(sides.source.vocabulary.length, []),
  });
  const targets = links.target();
  const pairs = [...links.source()].map((type, link) => {
    const [from, to] = [sides.source.vocabulary[type], sides.target.vocabulary[targets[link] ?? 0]];
    return `${from} ${to}`;
  });
  return new Set(pairs);
}

test("words that meet in two links are learnt", () => {
  const pairs = learnt(["the owl sleeps", "an owl flies"], ["le hibou dort", "un hibou vole"]);
  expect([...pairs]).toEqual(["owl hibou"]);
});

test("words that meet in one link alone are not, however often they stand in it", () => {
  const pairs = learnt(
    ["owl hunts owl", "grass grows"],
    ["la joueuse vise la joueuse", "la pluie tombe"],
  );
  expect([...pairs]).toEqual([]);
});
