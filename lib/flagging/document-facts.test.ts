import { describe, expect, test } from "vitest";
import { learnFacts } from "./document-facts";

const pair = { source: "en", target: "fr" };
const learn = (...sides: [string, string][]) =>
  learnFacts(
    sides.map(([source, target]) => ({ source, target })),
    pair,
  );

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
});
