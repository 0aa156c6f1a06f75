import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beadShape } from "../bitext/bead";
import type { Sentence } from "../bitext/sentence";
import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import { segmentationRules } from "../languages/segmentation-rules";
import { segmentSentences } from "../text/segment-sentences";
import { alignSentences } from "./align-sentences";

const SAMPLE = "prisma/seed/documents/kazakhstan-ukraine";
const read = (file: string): string => readFileSync(`${SAMPLE}/${file}`, "utf8");
const english = (text: string): Sentence[] => segmentSentences(text, segmentationRules("en"));
const french = (text: string): Sentence[] => segmentSentences(text, segmentationRules("fr"));

describe("alignSentences on the sample", () => {
  const source = english(read("source.en.txt"));
  const target = french(read("target.fr.txt"));
  const beads = alignSentences({ source, target });
  const text = (sentences: readonly Sentence[], indexes: readonly number[]): string =>
    indexes.map((index) => sentences[index]?.text ?? "").join(" ");

  // Read against both texts, pair by pair: how each bead begins on either side.
  test.each(
    [
      ["1–1", "Could the Kazakhstan crisis", "La crise au Kazakhstan affectera"],
      ["1–1", "By sending troops to Kazakhstan", "L'intervention militaire de la Russie"],
      ["1–1", "One week after mass demonstrations", "Et une semaine après"],
      ["2–1", "Kazakh President Qasym-Zhomart", "Le président kazakh Qasym-Zhomart"],
      ["1–1", "Now, with the United States", "Maintenant, alors qu'une série"],
      ["1–1", "SEE ALSO: For Kazakhstan's", "VOIR AUSSI\u00a0: Pour les voisins"],
      ["1–1", '"This may make Moscow readier', '"Cela pourrait rendre Moscou'],
      // The false sentence end inside the apposition (`l'ancien Français. La diplomate`) stays in one bead.
      ["1–2", "Or it may lead Russia", "Ou cela pourrait faire croire"],
      ["1–1", "Ukraine and Kazakhstan are", "L'Ukraine et le Kazakhstan sont"],
      ["1–1", "In the run-up to the talks", "En amont des pourparlers"],
      ["1–1", "SEE ALSO: U.S., Russia Wrap Up", "VOIR AUSSI\u00a0: Les États-Unis et la Russie"],
      ["1–1", "Some analysts see", "Ces demandes russes"],
      ["1–1", '"In some ways, it strengthens', "« À certains égards"],
      ["1–1", '"It reinforces the idea', "\"Cela renforce l'idée"],
      ["1–1", "Watching Ukraine", "Regarder l'Ukraine"],
      ["2–1", "The stakes are high", "Les enjeux sont élevés"],
      ["2–1", "Moscow occupied and annexed", "Moscou a occupé et annexé"],
      ["1–1", "SEE ALSO: U.S., Allies Prepare", "VOIR AUSSI\u00a0: Les États-Unis et leurs"],
      ["1–1", "With that in mind", "Dans cet esprit"],
      ["1–1", "The United States and other", "Les États-Unis et d'autres"],
      ["1–1", "An aerial view", "Une vue aérienne"],
      ["1–1", "Oleksandr Danylyuk, the former", "Oleksandr Danylyuk, l'ancien"],
      ["1–1", '"Kazakhstan now gives him', '"Le Kazakhstan lui offre'],
      ["1–1", '"[It] gives us Ukrainians', '"[It] nous donne aux Ukrainiens'],
      ["1–1", "But while the crisis", "Mais si la crise"],
      ["1–1", "The Russian-led CSTO deployment", "Le déploiement de l'OTSC"],
      ["1–1", '"This could certainly be', '"Cela pourrait certainement'],
      ["1–1", '"It adds to what', '"Cela ajoute à ce qui'],
      ["1–1", "Spheres Of Influence", "Sphères d'influence"],
      ["2–1", "Putin has long accused", "Poutine a longtemps accusé"],
      ["1–1", "By moving into Kazakhstan", "En s'installant au Kazakhstan"],
      ["1–1", "Russian soldiers disembark", "Des soldats russes débarquent"],
      ["1–1", "The move was also", "L'action a également marqué"],
      ["1–1", "This marks a new identity", "Cela marque une nouvelle identité"],
      ["1–1", "Echoing earlier comments", "Faisant écho aux remarques"],
      ["1–1", '"The measures taken', '"Les mesures prises'],
      ["1–1", "The fast-moving events", "Les événements rapides"],
      ["1–1", '"What the intervention', '"Ce que montre'],
      ["1–1", '"Maybe it makes Moscow', '"Peut-être que cela'],
      ["1–1", "RFE/RL senior correspondent", "Le correspondant principal"],
      ["0–1", "", "Copyright (c) 2018. RFE/RL, Inc."],
      ["0–1", "", "Sommaire"],
      ["0–1", "", "Dans la même catégorie"],
      ["0–1", "", "Go up"],
    ].map((row, index) => [index, ...row] as const),
  )("bead %i is %s: %s", (index, shape, sourceStart, targetStart) => {
    const bead = beads[index] ?? { source: [], target: [] };
    expect(beadShape(bead)).toBe(shape);
    expect(text(source, bead.source).startsWith(sourceStart ?? "")).toBe(true);
    expect(text(target, bead.target).startsWith(targetStart ?? "")).toBe(true);
  });

  test("has no other bead", () => {
    expect(beads).toHaveLength(44);
  });

  test("keeps each of the two named errors inside one bead", () => {
    const targets = beads.map((bead) => text(target, bead.target));
    const diplomat = "a déclaré l'ancien Français. La diplomate Marie Dumoulin, directrice";
    expect(targets.filter((bead) => bead.includes(diplomat))).toHaveLength(1);
    const institute = "un chercheur principal. au Carnegie Endowment";
    expect(targets.filter((bead) => bead.includes(institute))).toHaveLength(1);
  });

  test("has a confidence for every bead, lower where a sentence could also be an omission", () => {
    for (const { confidence } of beads) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    const merged = beads.find((bead) => text(source, bead.source).startsWith("The stakes"));
    const plain = beads.find((bead) => text(source, bead.source).startsWith("Now, with"));
    expect(merged?.confidence ?? 1).toBeLessThan(plain?.confidence ?? 0);
  });

  test("gives the same beads twice", () => {
    expect(alignSentences({ source, target })).toEqual(beads);
  });

  test("aligns the other way round as well", () => {
    const back = alignSentences({ source: target, target: source });
    const pairs = back.map((bead) => [bead.target, bead.source]);
    expect(pairs).toEqual(beads.map((bead) => [bead.source, bead.target]));
  });
});

describe("alignSentences on small texts", () => {
  const shapes = (source: string, target: string): string[] =>
    alignSentences({ source: english(source), target: french(target) }).map(beadShape);

  test.each([
    ["both empty", "", "", []],
    ["nothing to translate", "", "Bonjour.", ["0–1"]],
    ["nothing translated", "Hello.", "", ["1–0"]],
    ["one sentence", "The train is late.", "Le train est en retard.", ["1–1"]],
    [
      "one sentence in two",
      "It left at 9, but nobody in Lyon knew why.",
      "Il partit à 9 heures. À Lyon, personne ne savait pourquoi.",
      ["1–2"],
    ],
    [
      "two sentences in one",
      "Marta came in 1912. She never saw Lisbon again.",
      "Venue en 1912, Marta ne revit jamais Lisbonne.",
      ["2–1"],
    ],
    [
      "an omission",
      "Marta came in 1912.\n\nThe boat from Lisbon, with its 300 passengers and their luggage, had been late.\n\nHer brother Paulo had died in Porto in 1910.",
      "Marta arriva en 1912.\n\nSon frère Paulo était mort à Porto en 1910.",
      ["1–1", "1–0", "1–1"],
    ],
  ])("%s", (_reason, source, target, expected) => {
    expect(shapes(source, target)).toEqual(expected);
  });

  test("uses a lexicon where the two texts share no form", () => {
    const source = english("The dog sleeps.\n\nThe house burns.\n\nThe bread tastes good.");
    const target = french("La maison brûle.\n\nLe pain est bon.");
    const words = new Map([
      ["house", ["maison"]],
      ["burns", ["brûle"]],
      ["bread", ["pain"]],
      ["good", ["bon"]],
    ]);
    const lexicon: BilingualLexicon = {
      match: (from, to, found) => {
        for (const [index, word] of from.entries()) {
          for (const translation of words.get(word) ?? []) {
            if (to.includes(translation)) found(index, to.indexOf(translation), 1);
          }
        }
      },
    };
    const beads = alignSentences({ source, target, lexicon });
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ]);
  });
});

describe("alignSentences on long texts", () => {
  const numbered = (count: number, language: string): Sentence[] =>
    Array.from({ length: count }, (_, index) => {
      const text =
        language === "en"
          ? `In chapter ${index * 7} the traveller reaches the town of Vorl${index}.`
          : `Au chapitre ${index * 7}, le voyageur atteint la ville de Vorl${index}.`;
      return { text, span: { start: 0, end: text.length }, paragraph: 0 };
    });

  test("follows a long omission far from the diagonal", () => {
    const source = numbered(3000, "en");
    const target = numbered(3000, "fr").filter((_, index) => index < 500 || index >= 1700);
    const beads = alignSentences({ source, target });
    const right = beads.filter(({ source: from, target: to }) => {
      const index = from[0] ?? -1;
      const partner = index >= 500 && index < 1700 ? undefined : index < 500 ? index : index - 1200;
      return from.length === 1 && to.length <= 1 && to[0] === partner;
    });
    expect(right.length / beads.length).toBeGreaterThan(0.99);
  });

  test("tells its progress, rising from 0 to 1", () => {
    const told: number[] = [];
    alignSentences({
      source: numbered(300, "en"),
      target: numbered(300, "fr"),
      onProgress: (fraction) => told.push(fraction),
    });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(8);
  });

  test("ends with what the progress callback throws", () => {
    const cancel = (fraction: number): void => {
      if (fraction > 0.2) {
        throw new Error("cancelled");
      }
    };
    const input = { source: numbered(300, "en"), target: numbered(300, "fr"), onProgress: cancel };
    expect(() => alignSentences(input)).toThrow("cancelled");
  });
});

describe("alignSentences on any sentences", () => {
  const sentences = fc.array(
    fc.record({
      text: fc.constantFrom(
        "Oui.",
        "Paris, 1912 ?",
        "…",
        "The dog sleeps.",
        "Le chien dort.",
        "🐶",
      ),
      endsParagraph: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  const side = (items: readonly { text: string; endsParagraph: boolean }[]): Sentence[] =>
    items.map(({ text }, index) => ({
      text,
      span: { start: index, end: index + text.length },
      paragraph: items.slice(0, index).filter((item) => item.endsParagraph).length,
    }));

  test("every sentence is in exactly one bead, in order", () => {
    fc.assert(
      fc.property(sentences, sentences, (left, right) => {
        const beads = alignSentences({ source: side(left), target: side(right) });
        expect(beads.flatMap((bead) => bead.source)).toEqual([...left.keys()]);
        expect(beads.flatMap((bead) => bead.target)).toEqual([...right.keys()]);
        for (const { source, target, confidence } of beads) {
          expect(source.length + target.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
