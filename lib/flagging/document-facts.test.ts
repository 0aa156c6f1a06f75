import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../server/providers/load-language-knowledge";
import { learnFacts } from "./document-facts";

const pair = { source: "en", target: "fr" };
const learn = (...sides: [string, string][]) =>
  learnFacts(
    sides.map(([source, target]) => ({ source, target })),
    pair,
    loadLanguageKnowledge(),
  );

const POLITE: [string, string][] = [
  ["Check your lamp.", "Vérifiez votre lampe."],
  ["Charge your lamp.", "Rechargez votre lampe."],
  ["You can dim it.", "Vous pouvez l'atténuer."],
];
const FAMILIAR: [string, string][] = [
  ["Draw your house.", "Dessine ta maison."],
  ["Colour your house.", "Colorie ta maison."],
  ["You can add a tree.", "Tu peux ajouter un arbre."],
];

describe("learnFacts", () => {
  test("learns an acronym that both sides introduce", () => {
    expect(learn(["the Pact (CSSX)", "le Pacte (OSSX)"]).acronyms).toEqual([
      { source: "CSSX", target: "OSSX" },
    ]);
  });

  test("learns acronyms that keep company", () => {
    const facts = learn(
      ["CSSX met", "l'OSSX a siégé"],
      ["CSSX left", "l'OSSX est partie"],
      ["CSSX won", "l'OSSX a gagné"],
    );
    expect(facts.acronyms).toEqual([{ source: "CSSX", target: "OSSX" }]);
  });

  test("does not take what stands beside an acronym for one that French has", () => {
    const facts = learn(
      ["HTML is old", "AVF est vieux"],
      ["HTML is new", "AVF est neuf"],
      ["HTML is slow", "AVF est lent"],
    );
    expect(facts.acronyms).toEqual([]);
  });

  test("learns the sense of an acronym from anywhere in the document", () => {
    const court: [string, string] = ["The court sits.", "La cour siège."];
    const mention: [string, string] = ["The ICC knows.", "La ICC le sait."];
    expect(learn(mention).acronyms).toEqual([]);
    expect(learn(mention, court).acronyms).toEqual([{ source: "ICC", target: "CPI" }]);
  });

  test("does not take an acronym that both sides share for a translation", () => {
    expect(learn(["NASA (NASA) and ESA", "la NASA (NASA) et l'ESA"]).acronyms).toEqual([]);
  });

  test("does not take a heading in capitals for acronyms", () => {
    const label: [string, string] = ["SEE ALSO: A test", "VOIR AUSSI : Un test"];
    expect(learn(label, label, label).acronyms).toEqual([]);
  });

  test("learns names that the target keeps", () => {
    expect(learn(["said Ann Lee", "a dit Ann Lee"]).names).toEqual(["Ann"]);
  });

  test.each([
    ["no-break", "Oui\u00a0? Non\u00a0! Si\u00a0; là ?"],
    ["ordinary", "Oui ? Non ! Si ; là\u00a0?"],
    ["tight", "Oui? Non! Si; là?"],
    ["no-break", "Oui ?"],
  ])("learns that the spaces are %s in %s", (habit, target) => {
    expect(learn(["", target]).punctuationSpace).toBe(habit);
  });

  test.each([
    { why: "vous", sides: POLITE, address: "vous" },
    { why: "tu", sides: FAMILIAR, address: "tu" },
    { why: "both", sides: [...POLITE, ...FAMILIAR], address: "open" },
    { why: "nothing of the sort", sides: [], address: "open" },
    { why: "vous twice", sides: POLITE.slice(1), address: "open" },
    {
      why: "vous, persons to one another",
      sides: [...POLITE, ["I see you.", "Je vous vois."], ["I hear you.", "Je vous entends."]],
      address: "open",
    },
    {
      why: "tu, in quotations",
      sides: FAMILIAR.map(([source, target]) => [`“${source}”`, `« ${target} »`]),
      address: "open",
    },
  ] as { why: string; sides: [string, string][]; address: string }[])(
    "learns that a document says $why: $address",
    ({ sides, address }) => {
      expect(learn(...sides).address).toBe(address);
    },
  );

  const HOSE: [string, string][] = [
    ["Fit the drain hose.", "Montez le tuyau d'évacuation."],
    ["The drain hoses are white.", "Les tuyaux d'évacuation sont blancs."],
    ["Lift the drain hose.", "Soulevez le boyau d'évacuation."],
  ];

  test("learns which French a document has for a term", () => {
    expect(learn(...POLITE, ...HOSE).terms).toEqual([
      {
        source: "drain hose",
        target: "tuyau d'évacuation",
        lemmas: ["tuyau", "évacuation"],
      },
    ]);
  });

  test.each([
    { why: "an article, which varies its words", sides: HOSE },
    { why: "two that are as common", sides: [...POLITE, ...HOSE.slice(1)] },
    {
      why: "French that another term has",
      sides: [
        ...POLITE,
        ...HOSE,
        ["The drain hose is no inlet hose.", "Le tuyau d'évacuation n'en est pas un d'arrivée."],
        ["Keep the inlet hose.", "Gardez le tuyau d'évacuation."],
      ] as [string, string][],
      learnt: ["drain hose"],
    },
  ])("does not learn the terms of $why", ({ sides, learnt = [] }) => {
    expect(learn(...sides).terms.map(({ source }) => source)).toEqual(learnt);
  });

  test("learns the same from the same texts in another order", () => {
    const sides = [...POLITE, ...HOSE, ...FAMILIAR];
    expect(learn(...sides.toReversed())).toEqual(learn(...sides));
  });
});
