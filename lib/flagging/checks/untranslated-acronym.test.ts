import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { untranslatedAcronym } from "./untranslated-acronym";

describe("untranslated-acronym", () => {
  test.each([
    {
      why: "an acronym that the document translates",
      source: "the CSSX mission",
      target: "la mission CSSX",
      spans: ["CSSX"],
    },
    {
      why: "one that French has another for",
      source: "a WEEE point",
      target: "un point WEEE",
      spans: ["WEEE"],
    },
    {
      why: "countries with their article",
      source: "the US and the UK",
      target: "les US et le UK",
      spans: ["US", "UK"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(
        untranslatedAcronym,
        { source, target },
        { facts: { acronyms: [{ source: "CSSX", target: "OSSX" }] } },
      ),
    ).toEqual(spans);
  });

  test.each([
    { why: "both together", source: "the CSSX", target: "l'OSSX (CSSX)" },
    { why: "one that French shares", source: "NASA", target: "la NASA" },
    { why: "a currency", source: "100 US dollars", target: "100 dollars US" },
    { why: "what a country's acronym opens", source: "the US Army", target: "les US Marines" },
    { why: "part of a name", source: "NATO Defense College", target: "le NATO Defense College" },
    { why: "one that the source has not", source: "the point", target: "le point WEEE" },
  ])("does not flag $why", ({ source, target }) => {
    expect(
      flagged(
        untranslatedAcronym,
        { source, target },
        { facts: { acronyms: [{ source: "CSSX", target: "OSSX" }] } },
      ),
    ).toEqual([]);
  });

  test.each([
    { source: "The ICC issued a warrant for war crimes.", target: "La ICC a émis un mandat." },
    { source: "GCC members met in Kuwait.", target: "Les membres du GCC se sont réunis." },
    { source: "The ECB raised its rate; the bank waits.", target: "La ECB a relevé son taux." },
    { source: "An MRI of the patient", target: "Une MRI du patient" },
    { source: "SMEs and other small businesses", target: "Les SMEs et autres entreprises" },
    { source: "Artificial intelligence (AI) helps.", target: "L'intelligence (AI) aide." },
  ])("flags an acronym of several senses where the text tells which: $source", (segment) => {
    expect(flagged(untranslatedAcronym, segment)).toHaveLength(1);
  });

  test.each([
    { source: "Embed the ICC profile.", target: "Incorporez le profil ICC." },
    { source: "Compile it with GCC.", target: "Compilez-le avec GCC." },
    { source: "AES in ECB mode", target: "AES en mode ECB" },
    { source: "Export as AI or EPS.", target: "Exportez en AI ou EPS." },
    { source: "a CIS scanner head", target: "une tête de numérisation CIS" },
    { source: "the STD output", target: "la sortie STD" },
    { source: "An ISP corrects the picture.", target: "Un ISP corrige l'image." },
    { source: "The board passed the DRC.", target: "La carte a passé le DRC." },
    { source: "Convert RGB to CMYK.", target: "Convertissez le RGB en CMYK." },
    { source: "an HTML or PDF file", target: "un fichier HTML ou PDF" },
    { source: "ISO, IEC and DIN standards", target: "les normes ISO, IEC et DIN" },
    { source: "a USB or HDMI port", target: "un port USB ou HDMI" },
  ])("does not flag what French keeps: $source", (segment) => {
    expect(flagged(untranslatedAcronym, segment)).toEqual([]);
  });
});
