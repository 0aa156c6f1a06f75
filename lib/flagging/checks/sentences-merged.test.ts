import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { sentencesMerged } from "./sentences-merged";

const knowledge = loadLanguageKnowledge();

describe("sentences-merged", () => {
  test.each([
    {
      why: "a noun with its clause",
      source: "The old bridge was closed. The city opened a new one.",
      target: "Le vieux pont était fermé la ville en a ouvert un nouveau.",
      spans: ["fermé la"],
    },
    {
      why: "a comma before a capital",
      source: "The old bridge was closed. The city opened a new one.",
      target: "Le vieux pont était fermé, La ville en a ouvert un nouveau.",
      spans: ["fermé, La"],
    },
    {
      why: "a pronoun with its clause",
      source: "The talks failed on Monday. They will resume in May.",
      target: "Les discussions ont échoué lundi elles reprendront en mai.",
      spans: ["lundi elles"],
    },
    {
      why: "a subject with a complement",
      source: "The harvest was poor. The price of bread rose.",
      target: "La récolte fut mauvaise le prix du pain augmenta.",
      spans: ["mauvaise le"],
    },
    {
      why: "one stop of two",
      source: "The harvest was poor. He sold the farm. Nobody came.",
      target: "La récolte était mauvaise il a vendu la ferme. Personne n'est venu.",
      spans: ["mauvaise il"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(sentencesMerged, { source, target }, { knowledge })).toEqual(spans);
  });

  const source = "The bridge was closed. The city opened a new one.";
  test.each([
    {
      why: "a comma between clauses",
      target: "Le pont était fermé, la ville en a ouvert un autre.",
    },
    { why: "a conjunction", target: "Le pont était fermé et la ville en a ouvert un autre." },
    { why: "a relative clause", target: "Le pont que la ville a ouvert est long et neuf." },
    { why: "an object of the first verb", target: "La ville a fermé le vieux pont." },
    { why: "a question within", target: "Il était difficile de savoir s'il est fermé." },
    { why: "a comparison", target: "Plus il travaille plus il gagne." },
    { why: "words of somebody", target: "C'est vrai a dit le maire." },
    { why: "the title of a film", target: "Il a vu « Hier, La vie est belle » en ville." },
  ])("does not flag $why", ({ target }) => {
    expect(flagged(sentencesMerged, { source, target }, { knowledge })).toEqual([]);
  });

  test("does not flag a sentence that the source has as one", () => {
    const segment = {
      source: "The old bridge was closed the city opened a new one.",
      target: "Le vieux pont était fermé la ville en a ouvert un nouveau.",
    };
    expect(flagged(sentencesMerged, segment, { knowledge })).toEqual([]);
  });
});
