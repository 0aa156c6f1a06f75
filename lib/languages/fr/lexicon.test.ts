import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openFrenchLexicon } from "./lexicon";

const lexicon = openFrenchLexicon(readFileSync("lib/languages/fr/forms.packed"));

describe("French lexicon", () => {
  test.each([
    {
      form: "relation",
      reading: {
        lemma: "relation",
        partsOfSpeech: ["noun"],
        gender: "feminine",
        number: "singular",
      },
    },
    {
      form: "mois",
      reading: {
        lemma: "mois",
        partsOfSpeech: ["noun"],
        gender: "masculine",
        number: "invariable",
      },
    },
    {
      form: "qualifiés",
      reading: {
        lemma: "qualifier",
        partsOfSpeech: ["verb", "adjective"],
        gender: "masculine",
        number: "plural",
      },
    },
    {
      form: "livre",
      reading: { lemma: "livre", partsOfSpeech: ["noun"], gender: "either", number: "singular" },
    },
    { form: "Paris", reading: { lemma: "Paris", partsOfSpeech: ["name"] } },
  ])("reads $form", ({ form, reading }) => {
    expect(lexicon.lookup(form)).toContainEqual(expect.objectContaining(reading));
  });

  test("tells the persons and tenses of a verb", () => {
    const livre = lexicon.lookup("livre").find(({ lemma }) => lemma === "livrer");
    expect(livre?.partsOfSpeech).toEqual(["verb"]);
    expect(livre?.tags).toEqual(["V1", "E", "2s"]);
  });

  test("knows nothing of a form that is not French", () => {
    expect(lexicon.lookup("wrench")).toEqual([]);
    expect(lexicon.lookup("")).toEqual([]);
  });
});
