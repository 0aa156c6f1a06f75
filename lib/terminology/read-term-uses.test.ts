import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Term } from "../bitext/term";
import { loadLanguageKnowledge } from "../server/providers/load-language-knowledge";
import { sliceSpan } from "../text/span";
import { meansItsCapitals } from "./inflection";
import { matchTerms } from "./match-terms";
import { readTermUses } from "./read-term-uses";

const knowledge = loadLanguageKnowledge();
const languages = { source: "en", target: "fr" };

const term = (given: Partial<Term> & Pick<Term, "source">): Term => ({
  id: given.source,
  targets: ["une forme"],
  forbidden: [],
  note: null,
  isCaseSensitive: meansItsCapitals(given.source),
  isRequired: false,
  ...given,
});

const matched = (sources: readonly string[], text: string) =>
  matchTerms(
    sources.map((source) => term({ source })),
    text,
    "en",
  ).map(({ span }) => sliceSpan(text, span));

describe("matchTerms finds", () => {
  test.each([
    ["a plural", ["central bank"], "Two central banks met.", ["central banks"]],
    ["a possessive", ["central bank"], "the central bank’s rate", ["central bank’s"]],
    ["an inflected verb", ["to roll back", "roll back"], "They rolled back.", ["rolled back"]],
    ["a doubled consonant", ["plan"], "It was planned.", ["planned"]],
    ["an irregular form", ["man of war"], "The men of war sank.", ["men of war"]],
    ["an inner inflection", ["attorney general"], "attorneys general", ["attorneys general"]],
    ["the singular of a plural", ["housing units"], "one housing unit", ["housing unit"]],
    ["another case", ["interest rate"], "INTEREST RATES rose.", ["INTEREST RATES"]],
    ["a hyphen for a space", ["decision making"], "decision-making", ["decision-making"]],
    [
      "the longest",
      ["rate", "interest rate"],
      "an interest rate, a rate",
      ["interest rate", "rate"],
    ],
    ["an acronym", ["US"], "the US and us", ["US"]],
    ["a name in capitals", ["Supreme Court"], "SUPREME COURT", ["SUPREME COURT"]],
    ["signs", ["C++", "R&D"], "C, C++ and R&D", ["C++", "R&D"]],
    ["several terms in order", ["bank", "rate"], "A rate of a bank.", ["rate", "bank"]],
  ])("%s", (_why, sources, text, expected) => {
    expect(matched(sources, text)).toEqual(expected);
  });

  test.each([
    ["a name written small", ["Supreme Court"], "a supreme court"],
    ["an acronym written small", ["NATO"], "Nato"],
    ["words parted by a comma", ["interest rate"], "of interest, rate it"],
    ["another word of the same stem", ["housing"], "the houses"],
    ["a part of a word", ["rate"], "a pirate separates"],
  ])("not %s", (_why, sources, text) => {
    expect(matched(sources, text)).toEqual([]);
  });

  test("terms without any overlap, whatever the text", () => {
    const words = fc.constantFrom("interest", "rates", "rate", "bank", "Banks", ",", "of", "🐶");
    const terms = ["interest rate", "rate", "bank of", "bank"].map((source) => term({ source }));
    fc.assert(
      fc.property(fc.array(words), (chosen) => {
        const text = chosen.join(" ");
        const spans = matchTerms(terms, text, "en").map(({ span }) => span);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(sliceSpan(text, span).trim()).toBe(sliceSpan(text, span));
        });
      }),
    );
  });
});

interface Case {
  readonly why: string;
  readonly entry: Partial<Term>;
  readonly target: string;
  readonly misuses?: readonly (readonly [written: string, suggestion?: string])[];
  readonly isMissing?: boolean;
}

const BANK = { targets: ["banque centrale"], forbidden: ["institut d’émission", "banque d’État"] };

describe("readTermUses", () => {
  test.each<Case>([
    { why: "the preferred form", entry: BANK, target: "La banque centrale se tait." },
    {
      why: "a forbidden form behind an elided article, which the other form would not want",
      entry: BANK,
      target: "L'institut d'émission se tait.",
      misuses: [["institut d'émission"]],
    },
    {
      why: "a forbidden form of the same gender",
      entry: BANK,
      target: "La banque d'État se tait.",
      misuses: [["banque d'État", "banque centrale"]],
    },
    {
      why: "an inflected forbidden form",
      entry: BANK,
      target: "Les banques d'État se taisent.",
      misuses: [["banques d'État"]],
    },
    {
      why: "a plural noun for another",
      entry: { targets: ["prêteur"], forbidden: ["créancier"] },
      target: "Des créanciers attendent.",
      misuses: [["créanciers", "prêteurs"]],
    },
    {
      why: "another gender",
      entry: { targets: ["banque"], forbidden: ["institut"] },
      target: "Cet institut se tait.",
      misuses: [["institut"]],
    },
    {
      why: "the beginning of a sentence",
      entry: { targets: ["logiciel"], forbidden: ["programme"] },
      target: "Programme libre.",
      misuses: [["Programme", "Logiciel"]],
    },
    {
      why: "a forbidden form within the preferred one",
      entry: { targets: ["banque centrale"], forbidden: ["banque"] },
      target: "La banque centrale se tait.",
    },
    {
      why: "only capitals that differ",
      entry: { targets: ["Internet"], forbidden: ["internet"] },
      target: "Sur internet, dans Internet.",
      misuses: [["internet", "Internet"]],
    },
    { why: "a term that is not required", entry: { targets: ["banque"] }, target: "Elle se tait." },
    {
      why: "a required term that is missing",
      entry: { targets: ["banque centrale"], isRequired: true },
      target: "Elle se tait.",
      isMissing: true,
    },
    {
      why: "a required term in the plural and in capitals",
      entry: { targets: ["banque centrale"], isRequired: true },
      target: "LES BANQUES CENTRALES SE TAISENT.",
    },
    {
      why: "a required term in the feminine",
      entry: { targets: ["directeur général"], isRequired: true },
      target: "La directrice générale se tait.",
    },
    {
      why: "a second permitted form",
      entry: { targets: ["banque centrale", "institut monétaire"], isRequired: true },
      target: "L'institut monétaire se tait.",
    },
    {
      why: "a required reflexive verb in the past",
      entry: { targets: ["se connecter"], isRequired: true },
      target: "Elle s'est bien connectée.",
    },
    {
      why: "a required reflexive verb as a command",
      entry: { targets: ["se connecter"], isRequired: true },
      target: "Connectez-vous.",
    },
    {
      why: "a required reflexive verb without its pronoun",
      entry: { targets: ["se connecter"], isRequired: true },
      target: "Elle connecte le câble.",
      isMissing: true,
    },
    {
      why: "a forbidden reflexive verb",
      entry: { targets: ["se connecter"], forbidden: ["se loguer"] },
      target: "Il veut se loguer.",
      misuses: [["se loguer", "se connecter"]],
    },
    { why: "a whole omission", entry: { targets: ["banque"], isRequired: true }, target: "" },
  ])("tells of $why", ({ entry, target, misuses = [], isMissing = false }) => {
    const terms = [term({ source: "central bank", ...entry })];
    const source = "The central bank says nothing.";
    const [use] = readTermUses(terms, { source, target, languages, knowledge });
    const told = use?.misuses.map(({ span, suggestion }) =>
      suggestion === undefined ? [sliceSpan(target, span)] : [sliceSpan(target, span), suggestion],
    );
    expect(told).toEqual(misuses);
    expect(use?.isMissing).toBe(isMissing);
  });

  test("takes two entries of one source term together", () => {
    const terms = [
      term({ id: "1", source: "bank", targets: ["banque"], forbidden: ["rive"], isRequired: true }),
      term({ id: "2", source: "bank", targets: ["rive"] }),
    ];
    const given = { source: "The bank.", target: "La rive.", languages, knowledge };
    const [use] = readTermUses(terms, given);
    expect(use).toMatchObject({ misuses: [], isMissing: false });
    expect(use?.terms).toHaveLength(2);
  });

  test("asks for no required term in a compound", () => {
    const terms = [term({ source: "user", targets: ["utilisateur"], isRequired: true })];
    const given = { source: "A user-friendly app.", target: "Une appli conviviale.", languages };
    expect(readTermUses(terms, { ...given, knowledge })).toMatchObject([{ isMissing: false }]);
  });

  test("tells of a missing term once", () => {
    const terms = [term({ source: "bank", targets: ["banque"], isRequired: true })];
    const given = { source: "Bank to bank.", target: "Rien.", languages, knowledge };
    expect(readTermUses(terms, given).map(({ isMissing }) => isMissing)).toEqual([true, false]);
  });
});
