import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { faultyConstruction } from "./faulty-construction";

const knowledge = loadLanguageKnowledge();
const check = (target: string) =>
  flagged(faultyConstruction, { source: "", target }, { knowledge });

describe("faulty-construction in chains of verbs", () => {
  test.each([
    ["Évitez utiliser la lame.", "utiliser"],
    ["La porte empêche entrer le froid.", "entrer"],
    ["Ils ont refusé payer.", "payer"],
    ["Elle a tenté réparer le moteur.", "réparer"],
    ["N'oubliez pas, et n'oubliez fermer rien.", "fermer"],
    ["Le vase risque tomber.", "tomber"],
    ["Il a promis revenir.", "revenir"],
    ["Nous avons décidé partir.", "partir"],
    ["Essayez redémarrer l'appareil.", "redémarrer"],
    ["Il a réussi ouvrir la boîte.", "ouvrir"],
    ["Elle est parvenue finir la course.", "finir"],
    ["Commencez remplir le seau.", "remplir"],
    ["Le bruit continue augmenter.", "augmenter"],
    ["On peut de voir la mer.", "de"],
    ["Ils veulent à dormir.", "à"],
    ["Partez sans oubliant les clés.", "oubliant"],
    ["Ce bouton sert pour arrêtant la pompe.", "arrêtant"],
    ["Rincez avant utilisant le filtre.", "utilisant"],
    ["Ne fumez pas pendant remplissant le réservoir.", "remplissant"],
    ["Portez des gants lorsque manipulant la cuve.", "manipulant"],
    ["Il est parti malgré d'apprendre la vérité.", "d'apprendre"],
    ["Jetez l'emballage après ouvrir la boîte.", "ouvrir"],
    ["Parlez plus fort afin que entendre.", "que"],
  ])("flags %s", (target, span) => {
    expect(check(target)).toEqual([span]);
  });

  test.each([
    "Évitez de toucher la lame.",
    "La porte empêche le froid d'entrer.",
    "Ils ont refusé de payer.",
    "Appuyez sur Refuser Continuer.",
    "Essayez Redémarrer maintenant.",
    "N'oubliez pas de fermer la porte.",
    "Le risque de tomber est faible.",
    "Nous avons décidé d'un commun accord.",
    "Il a réussi à ouvrir la boîte.",
    "Commencez par remplir le seau.",
    "Le bruit continue d'augmenter.",
    "On peut sans hésiter affirmer que la mer monte.",
    "On peut d'abord voir la mer.",
    "Il veut à tout prix dormir.",
    "Il se doit de venir.",
    "Partez sans oublier les clés.",
    "un cours pour débutant",
    "Un instant après, parlant plus bas, il sortit.",
    "Ne fumez pas pendant le remplissage.",
    "Portez des gants lorsque vous nettoyez la cuve.",
    "Malgré de nombreux efforts, il échoua.",
    "Après avoir un peu mangé, il partit.",
    "Après manger, la sieste.",
    "Afin que tout le monde entende, parlez plus fort.",
    "Le courant continu peut être dangereux.",
  ])("does not flag %s", (target) => {
    expect(check(target)).toEqual([]);
  });
});
