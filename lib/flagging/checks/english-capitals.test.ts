import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { englishCapitals } from "./english-capitals";

const knowledge = loadLanguageKnowledge();

describe("english-capitals", () => {
  test.each([
    {
      why: "an adjective of a nation",
      source: "Russian troops",
      target: "les troupes Russes",
      spans: ["Russes"],
    },
    {
      why: "an adjective of a body",
      source: "the National Council",
      target: "le Conseil National",
      spans: ["National"],
    },
    {
      why: "a treaty in a body's name",
      source: "the Collective Security Treaty Organization",
      target: "l'Organisation du Traité de sécurité collective",
      spans: ["Traité"],
    },
    {
      why: "a heading",
      source: "Installation And Maintenance Guide",
      target: "Guide Complet D'Installation Et D'Entretien Annuel",
      spans: ["Guide Complet D'Installation Et D'Entretien Annuel"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(englishCapitals, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a people", source: "the Russians", target: "les Russes" },
    { why: "a noun after a body", source: "the Council of State", target: "le Conseil d'État" },
    { why: "a nominal adjective", source: "a tall Bulgarian", target: "un grand Bulgare" },
    { why: "a list of names", source: "Ann Lee, Bob Ray", target: "Ann Lee, Bob Ray" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(englishCapitals, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("english-capitals of small words", () => {
  const check = (source: string, target: string) =>
    flagged(englishCapitals, { source, target }, { knowledge });

  test.each([
    ["How To Apply", "Comment Faire Une Demande", "Comment Faire Une Demande"],
    ["Where Is The Station?", "Où Est La Gare ?", "Où Est La Gare"],
    ["He met the Council of Ministers.", "Il a vu le Conseil Des Ministres hier.", "Des"],
    ["The Ministry of Health said so.", "Le Ministère De La Santé l'a dit.", "De La"],
    ["the Bank of Trade", "la Banque Du Commerce", "Du"],
  ])("flags %s → %s", (source, target, span) => {
    expect(check(source, target)).toEqual([span]);
  });

  test.each([
    ["Charles De Gaulle", "Charles De Gaulle"],
    ["Robert De Niro met Des Moines", "Robert De Niro a vu Des Moines."],
    ["He read Le Monde in La Rochelle.", "Il a lu Le Monde à La Rochelle."],
    ["The Ministry of Health", "Le ministère de la Santé"],
    ["Du Pont De Nemours", "Du Pont De Nemours"],
    ["Simone De Beauvoir", "Simone De Beauvoir"],
    ["He said: And the king?", "Il dit au Roi : Et la Reine ?"],
    ["Peter Of The Sea", "Pierre De La Mare"],
    ["THE BANK OF TRADE", "LA BANQUE DU COMMERCE"],
    ["In Love", "En Amour"],
    ["He left. In May he came.", "Il quitta le Roi. En Mai, il revint."],
    ["Yes", "Oui, La Reine, Le Roi"],
  ])("does not flag %s → %s", (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
