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

describe("opposite in one direction", () => {
  const check = (source: string, target: string) =>
    flagged(opposite, { source, target }, { knowledge });

  test.each([
    ["It is unlikely to change.", "Cela est susceptible de changer.", "susceptible"],
    ["Few people came.", "Beaucoup de gens sont venus.", "Beaucoup"],
    ["It was built before the war.", "Il fut construit après la guerre.", "après"],
    ["He died after the war.", "Il est mort avant la guerre.", "avant"],
    ["Open the valve.", "Fermez la vanne.", "Fermez"],
    ["These products are cheap.", "Ces produits sont chers.", "chers"],
    ["The majority voted yes.", "La minorité a voté oui.", "minorité"],
    ["They widened the road.", "Ils ont rétréci la route.", "rétréci"],
  ])("flags %s → %s", (source, target, span) => {
    expect(check(source, target)).toEqual([span]);
  });

  test.each([
    ["Not long before the war", "Peu après la guerre"],
    ["Soon it was before the court.", "Peu après, on le jugea."],
    ["He was not rich.", "Il était pauvre."],
    ["I washed before eating.", "Je mangeai après m'être lavé."],
    ["Quite a few people came.", "Beaucoup de gens sont venus."],
    ["The door is not open.", "La porte est fermée."],
    ["He bought it from a shop.", "Une boutique le lui vendit."],
    ["After all, he is right.", "Avant tout, il a raison."],
    ["It is unlikely.", "C'est peu probable."],
    ["Few resources", "De rares moyens, pour beaucoup"],
    ["Open the farm gate.", "Ouvrez la barrière de la ferme."],
    ["The day after, she left.", "Le lendemain, avant midi, elle partit."],
    ["Never leave the lid open.", "Gardez toujours le couvercle fermé."],
    ["They rarely fail.", "Ils réussissent presque toujours."],
    ["He never arrives early.", "Il arrive toujours en retard."],
    ["Do not disconnect it during the update.", "Laissez-le branché pendant la mise à jour."],
    ["The plan did not succeed.", "Le plan a échoué."],
    ["Only after noon did it open.", "Ce fut fermé avant midi."],
  ])("does not flag %s → %s", (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
