import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Sentence } from "../bitext/sentence";
import { openEnglishFrenchLexicon } from "../languages/en-fr/lexicon";
import { segmentationRules } from "../languages/segmentation-rules";
import { segmentSentences } from "../text/segment-sentences";
import { alignDocument } from "./align-document";
import { areUnrelated, relatedness, UNRELATED_BELOW } from "./relatedness";

const SAMPLE = "prisma/seed/documents/kazakhstan-ukraine";
const sentences = (text: string, language: string): Sentence[] =>
  segmentSentences(text, segmentationRules(language));
const source = sentences(readFileSync(`${SAMPLE}/source.en.txt`, "utf8"), "en");
const target = sentences(readFileSync(`${SAMPLE}/target.fr.txt`, "utf8"), "fr");

const BREAD = `Le levain de seigle demande de la patience. On mélange le soir cent grammes de farine et autant d'eau tiède, puis
on couvre le bol d'un linge humide. Le lendemain, quelques bulles apparaissent à la surface. Rien de plus normal : la pâte
respire. Il faut la nourrir chaque jour à la même heure pendant une semaine. Une odeur de pomme verte indique que tout va bien.
Si elle tourne au vinaigre, on jette la moitié et on recommence.

Le septième jour, on prépare la pâte. Pétrissez-la longuement, sans ajouter de farine. Elle doit rester souple et coller un peu
aux doigts. Laissez-la lever trois heures près du four. Façonnez deux miches, incisez-les avec une lame, puis enfournez à 250 degrés
sur une pierre très chaude. Un bol d'eau posé en bas donne une croûte fine et brillante. Après quarante minutes, tapotez le
dessous : le pain doit sonner creux. Attendez qu'il refroidisse avant de le trancher. Il se garde cinq jours dans un torchon.`;

const related = (from: readonly Sentence[], to: readonly Sentence[]): number =>
  relatedness(alignDocument({ source: from, target: to }));

/** The sentences of a text in another order, the same each time. */
const shuffled = (items: readonly Sentence[]): Sentence[] =>
  items
    .map((_, index) => items[(index * 17 + 5) % items.length])
    .filter((item) => item !== undefined);

describe("relatedness", () => {
  test("a text and its translation", () => {
    expect(related(source, target)).toBeGreaterThan(0.9);
  });

  test("an excerpt and the whole", () => {
    expect(related(source.slice(10, 22), target)).toBeGreaterThan(0.8);
  });

  test("a text and another one", () => {
    expect(related(source, sentences(BREAD, "fr"))).toBeLessThan(UNRELATED_BELOW);
  });

  test("a sentence and another one that shares a word with it by chance", () => {
    const one =
      "During the winter of 1912 the island's only school stood empty for the whole season.";
    const other =
      "Le Conseil adopte en séance le budget présenté par son nouveau président, hiver compris.";
    const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));
    const aligned = alignDocument({
      source: sentences(one, "en"),
      target: sentences(other, "fr"),
      lexicon,
    });
    expect(relatedness(aligned)).toBeLessThan(UNRELATED_BELOW);
  });

  test("a text and another one, shuffled", () => {
    expect(related(source, shuffled(sentences(BREAD, "fr")))).toBeLessThan(UNRELATED_BELOW);
  });

  test("a translation whose sentences are shuffled falls far below the translation", () => {
    expect(related(source, shuffled(target))).toBeLessThan(0.6);
  });

  test("whether texts are unrelated is told as their relatedness tells it", () => {
    const bread = sentences(BREAD, "fr");
    for (const other of [target, target.slice(10, 22), shuffled(target), bread, shuffled(bread)]) {
      const aligned = alignDocument({ source, target: other });
      expect(areUnrelated(aligned)).toBe(relatedness(aligned) < UNRELATED_BELOW);
    }
  });

  test.each([
    ["Yes.", "Oui."],
    ["The dog sleeps.", "Le chien dort."],
    ["Where is the key? I left it on the shelf.", "Où est la clé ? Je l'ai laissée sur l'étagère."],
  ])("a few words are given the benefit of the doubt: %s", (en, fr) => {
    const from = sentences(en, "en");
    expect(related(from, sentences(fr, "fr"))).toBeGreaterThan(UNRELATED_BELOW);
  });
});

test("a translated text that repeats itself as a whole is related", () => {
  const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));
  const repeat = (file: string, language: string): Sentence[] =>
    sentences(`${readFileSync(`${SAMPLE}/${file}`, "utf8").trim()}\n\n`.repeat(25), language);
  const aligned = alignDocument({
    source: repeat("source.en.txt", "en"),
    target: repeat("target.fr.txt", "fr"),
    lexicon,
  });
  expect(relatedness(aligned)).toBeGreaterThan(UNRELATED_BELOW);
});
