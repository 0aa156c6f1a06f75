import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { wrongTerm } from "./wrong-term";

const knowledge = loadLanguageKnowledge();

describe("wrong-term", () => {
  test.each([
    {
      why: "a date in a contract",
      source: "as of the Effective Date",
      target: "à la Date effective",
      spans: ["Date effective"],
    },
    {
      why: "a law in force",
      source: "It shall remain in force.",
      target: "Il restera en force.",
      spans: ["en force"],
    },
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
    {
      why: "damages in law",
      source: "liable for any indirect damages",
      target: "responsable des dommages indirects",
    },
    { why: "in strength", source: "They came in force.", target: "Ils sont venus en force." },
    { why: "the usual term", source: "the circuit breaker", target: "le disjoncteur" },
    { why: "another English word", source: "the trafficker", target: "le trafiquant" },
    { why: "a lease", source: "terminate the lease", target: "résilier le bail" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(wrongTerm, { source, target }, { knowledge })).toEqual([]);
  });
});
