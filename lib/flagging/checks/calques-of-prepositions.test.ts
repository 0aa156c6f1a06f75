import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { calques } from "./calques";

const knowledge = loadLanguageKnowledge();

/** English, French that follows it word for word, and French that says it: only the first is flagged. */
const SENTENCES: readonly (readonly [source: string, calque: string, usual: string])[] = [
  ["More than 500 came.", "Plus que 500 sont venus.", "Plus de 500 sont venus."],
  ["Fewer than 20 left.", "Moins que 20 sont partis.", "Moins de 20 sont partis."],
  [
    "No longer than six weeks.",
    "Pas plus longtemps que six semaines.",
    "Pas plus de six semaines.",
  ],
  ["For a moment she slept.", "Pour un moment elle dormit.", "Un instant, elle dormit."],
  ["He is liable for it.", "Il est responsable pour cela.", "Il en est responsable."],
  [
    "You can access your files.",
    "Vous pouvez accéder vos fichiers.",
    "Vous accédez à vos fichiers.",
  ],
  ["Dogs obey the law here.", "Les chiens obéissent la loi ici.", "Les chiens obéissent à la loi."],
  ["He succeeded in opening it.", "Il a succédé à ouvrir la porte.", "Il a réussi à l'ouvrir."],
  ["They ask for more time.", "Ils demandent pour plus de temps.", "Ils demandent plus de temps."],
  ["According to Ann, it rains.", "En accord avec Anne, il pleut.", "Selon Anne, il pleut."],
  [
    "As far as I know, it works.",
    "Aussi loin que je sache, il marche.",
    "Que je sache, il marche.",
  ],
  ["Take a coat just in case.", "Prends un manteau juste en cas.", "Prends un manteau au cas où."],
  ["The lift is out of order.", "L'ascenseur est hors de l'ordre.", "L'ascenseur est en panne."],
  ["We ran out of milk.", "Nous avons couru hors de lait.", "Nous n'avons plus de lait."],
  ["Keep pressing the key.", "Gardez appuyant sur la touche.", "Continuez à tourner la clé."],
  ["It is supposed to stop.", "Il est supposé de s'arrêter.", "Il est censé s'arrêter."],
  [
    "She was about to leave.",
    "Elle était à propos de partir.",
    "Elle était sur le point de partir.",
  ],
  ["They are going to sing.", "Ils vont à chanter.", "Ils vont chanter."],
  ["It looks like snow.", "Cela regarde comme de la neige.", "On dirait de la neige."],
  ["It sounds like rain.", "Cela sonne comme la pluie.", "On dirait la pluie."],
  ["I feel like dancing.", "Je me sens comme danser.", "J'ai envie de danser."],
  [
    "The star stands for hope.",
    "L'étoile se tient pour l'espoir.",
    "L'étoile représente l'espoir.",
  ],
  ["Never give up.", "Ne donnez jamais en haut, donnez en haut.", "N'abandonnez jamais."],
  ["How old is the bridge?", "Combien vieux est le pont ?", "Quel âge a le pont ?"],
  ["How long does it last?", "Combien long dure-t-il ?", "Combien de temps dure-t-il ?"],
  ["How far is the sea?", "Combien loin est la mer ?", "À quelle distance est la mer ?"],
  ["How often does it snow?", "Combien souvent neige-t-il ?", "À quelle fréquence neige-t-il ?"],
  ["How big is the hall?", "Combien grande est la salle ?", "Quelle est la taille de la salle ?"],
  ["How tall is the tower?", "Combien haute est la tour ?", "Quelle est la hauteur de la tour ?"],
  ["The child is hungry.", "L'enfant est faim.", "L'enfant a faim."],
  ["We were thirsty.", "Nous étions soif.", "Nous avions soif."],
  ["She is afraid of dogs.", "Elle est peur des chiens.", "Elle a peur des chiens."],
  ["He was ashamed.", "Il était honte.", "Il avait honte."],
  ["You are right.", "Vous êtes raison.", "Vous avez raison."],
  ["They were wrong.", "Ils étaient tort.", "Ils avaient tort."],
  ["The oak is ten years old.", "Le chêne est dix ans vieux.", "Le chêne a dix ans."],
  ["There has been a storm.", "Il y a été une tempête.", "Il y a eu une tempête."],
  [
    "He speaks in a way that helps.",
    "Il parle dans une façon utile.",
    "Il parle d'une façon utile.",
  ],
  ["She is on the phone.", "Elle parle sur le téléphone.", "Elle parle au téléphone."],
  ["I heard it on the radio.", "Je l'ai entendu sur la radio.", "Je l'ai entendu à la radio."],
  ["We swim in the morning.", "Nous nageons dans le matin.", "Nous nageons le matin."],
  ["It is closed at the moment.", "C'est fermé dans ce moment.", "C'est fermé en ce moment."],
  ["Send it by Monday.", "Envoyez-le par lundi.", "Envoyez-le d'ici lundi."],
  ["The shop opens on Tuesday.", "Le magasin ouvre sur mardi.", "Le magasin ouvre mardi."],
  ["It freezes in January.", "Il gèle dans janvier.", "Il gèle en janvier."],
  [
    "It closed because of the rain.",
    "Il a fermé parce que de la pluie.",
    "Il a fermé à cause de la pluie.",
  ],
  ["Open it by turning the key.", "Ouvrez-le par tourner la clé.", "Ouvrez-le en tournant la clé."],
];

describe("calques of prepositions and idioms", () => {
  test.each(SENTENCES)("flags %s → %s", (source, target) => {
    expect(flagged(calques, { source, target }, { knowledge })).not.toEqual([]);
  });

  test.each(SENTENCES)("does not flag %s said as French does: %s → %s", (source, _, target) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual([]);
  });

  test.each([
    ["No more than 3 are left.", "Il n'en reste plus que 3."],
    ["Start by reading the guide.", "Commencez par lire le guide."],
    ["First read the text by Zola.", "Commencez par lire le texte de Zola."],
    ["The file is stored on the phone.", "Le fichier est enregistré sur le téléphone."],
    ["The war, marked by the end of hope", "La guerre, marquée par la fin de l'espoir"],
    ["It acted in agreement with the law, according to Ann.", "En accord avec la loi, selon Anne."],
    ["They looked at him as a friend.", "Ils le regardaient comme un ami."],
    ["He was there, I think.", "Il y a été, je crois."],
    ["The hall is as big as a church.", "La salle est aussi grande qu'une église."],
    ["It is the same as for the others.", "C'est comme pour les autres."],
    ["Ask for the first time", "Demander pour la première fois"],
    ["The reason is right here.", "La raison est ici."],
  ])("does not flag %s → %s", (source, target) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("calques of relatives and quantities", () => {
  test.each([
    ["the reason why he came", "la raison pourquoi il est venu", ["pourquoi"]],
    ["the day when he came", "le jour quand il est venu", ["quand"]],
    ["the way he does it", "la façon il le fait", ["il"]],
    ["thousands of people died", "des milliers des soldats sont morts", ["des"]],
    ["One day when I was small", "Un jour quand j'étais petit", []],
    ["the reason why he came", "la raison pour laquelle il est venu", []],
    ["I know the reason. Why?", "Je connais la raison. Pourquoi ?", []],
    ["in the evening when he comes", "le soir quand il rentre", []],
    ["the way he does it", "la façon dont il le fait", []],
    ["thousands of the soldiers died", "des milliers des soldats sont morts", []],
    ["thousands of soldiers of the king", "des milliers des soldats du roi sont morts", []],
    ["dozens of people who came", "des dizaines de gens qui sont venus", []],
  ])("%s → %s", (source, target, spans) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual(spans);
  });
});
