import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { encodingDamage } from "./encoding-damage";

const knowledge = loadLanguageKnowledge();

describe("encoding-damage", () => {
  test.each([
    {
      why: "UTF-8 read as Windows-1252",
      source: "",
      target: "les dÃ©chets ménagers",
      spans: ["dÃ©chets"],
    },
    { why: "an apostrophe", source: "", target: "lâ€™appareil", spans: ["lâ€™appareil"] },
    { why: "an entity", source: "Tom & Jerry", target: "Tom &amp; Jerry", spans: ["&amp;"] },
    { why: "a tag", source: "bold", target: "<b>gras", spans: ["<b>"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(encodingDamage, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "an entity of the source", source: "Tom &amp; Jerry", target: "Tom &amp; Jerry" },
    { why: "French letters", source: "", target: "À côté de l’âne, « ici »" },
    { why: "SÃO in Portuguese", source: "SÃO PAULO", target: "SÃO PAULO" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(encodingDamage, { source, target }, { knowledge })).toEqual([]);
  });
});
