import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { opposite } from "./opposite";

const knowledge = loadLanguageKnowledge();

describe("opposite", () => {
  test.each([
    {
      why: "an increase",
      source: "Prices are up by 5%.",
      target: "Les prix sont en baisse de 5 %.",
      spans: ["baisse"],
    },
    {
      why: "a direction",
      source: "Turn the dial clockwise.",
      target: "Tournez la molette dans le sens antihoraire.",
      spans: ["antihoraire"],
    },
    {
      why: "a property",
      source: "R-32 is flammable.",
      target: "Le R-32 est ininflammable.",
      spans: ["ininflammable"],
    },
    {
      why: "a party",
      source: "The lessee pays the rent.",
      target: "Le bailleur paie le loyer.",
      spans: ["bailleur"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(opposite, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a discount",
      source: "Sign up and get 10% off.",
      target: "Inscrivez-vous : 10 % de réduction.",
    },
    {
      why: "the same sense",
      source: "Turn it clockwise.",
      target: "Tournez dans le sens horaire.",
    },
    {
      why: "both senses",
      source: "Turn it clockwise, then counterclockwise.",
      target: "Tournez, puis revenez dans le sens antihoraire.",
    },
    {
      why: "a denied opposite",
      source: "It never decreases but rises.",
      target: "Cela ne diminue pas.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(opposite, { source, target }, { knowledge })).toEqual([]);
  });
});
