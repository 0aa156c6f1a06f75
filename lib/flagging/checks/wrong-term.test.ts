import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { wrongTerm } from "./wrong-term";

const knowledge = loadLanguageKnowledge();

describe("wrong-term", () => {
  test.each([
    {
      why: "a breaker",
      source: "the circuit breaker",
      target: "le briseur de circuit",
      spans: ["briseur de circuit"],
    },
    {
      why: "a seller",
      source: "contact your dealer",
      target: "contactez votre trafiquant",
      spans: ["trafiquant"],
    },
    {
      why: "an inflected verb",
      source: "bleed the air",
      target: "saignez l'air",
      spans: ["saignez"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(wrongTerm, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "the usual term", source: "the circuit breaker", target: "le disjoncteur" },
    { why: "another English word", source: "the trafficker", target: "le trafiquant" },
    { why: "a lease", source: "terminate the lease", target: "résilier le bail" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(wrongTerm, { source, target }, { knowledge })).toEqual([]);
  });
});
