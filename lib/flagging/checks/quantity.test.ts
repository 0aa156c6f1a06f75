import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { quantity } from "./quantity";

const knowledge = loadLanguageKnowledge();
const check = (source: string, target: string) =>
  flagged(quantity, { source, target }, { knowledge });

describe("quantity", () => {
  test.each([
    ["There are many dogs.", "Il y a beaucoup des chiens.", "beaucoup des"],
    ["He has a lot of money.", "Il a beaucoup de l'argent.", "beaucoup de l'argent"],
    ["She drinks too much coffee.", "Elle boit trop du café.", "trop du"],
    ["Many people came.", "Beaucoup des gens sont venus.", "Beaucoup des"],
    ["We need more volunteers.", "Nous avons besoin de plus des volontaires.", "plus des"],
    ["There are few options.", "Il y a peu des options.", "peu des options"],
    ["How many children have you?", "Combien des enfants avez-vous ?", "Combien des enfants"],
    ["There are enough chairs.", "Il y a assez des chaises.", "assez des"],
    ["less water", "Utilisez moins de l'eau.", "moins de l'eau"],
    ["We have no bread.", "Nous n'avons pas du pain.", "pas du"],
    ["There are no problems.", "Il n'y a pas des problèmes.", "pas des"],
  ])("flags %s → %s", (source, target, span) => {
    expect(check(source, target)).toEqual([span]);
  });

  test.each([
    ["Many of the guests had left.", "Beaucoup des invités étaient partis."],
    ["It depends a lot on many things.", "Cela dépend beaucoup des conditions."],
    ["He talks a lot about many dogs.", "Il parle beaucoup des chiens."],
    ["He has many features of his father.", "Il a beaucoup des traits de son père."],
    ["Many people I met came.", "Beaucoup des gens que j'ai rencontrés sont venus."],
    ["More than two thirds came.", "Plus des deux tiers sont venus."],
    ["at least more friends", "au moins des amis"],
    ["I've had enough of so many stories.", "J'en ai assez des histoires."],
    ["There aren't any but friends.", "Il n'y a pas que des amis."],
    ["This is no wine.", "Ce n'est pas du vin."],
    ["I have no money but time.", "Je n'ai pas de l'argent, mais du temps."],
    ["There aren't any.", "Il n'y a pas des millions de solutions."],
    ["We suffer much from many heats.", "Nous souffrons beaucoup de la chaleur."],
    ["In addition to more vegetables", "On sert, en plus des légumes, du riz."],
    ["So many men, so many women", "Il y a tant des hommes que des femmes."],
    ["He asks much, many say.", "On attend beaucoup des élèves."],
    ["We know too little about many animals.", "Nous savons trop peu des animaux."],
    ["There are many dogs.", "Il y a beaucoup de chiens, de trop grands chiens."],
    ["He does not drink any.", "Il ne boit pas de la journée."],
    ["Most people", "La plupart des gens ont bien des soucis."],
  ])("does not flag %s → %s", (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});
