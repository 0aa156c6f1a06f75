import type { Sentence } from "../../bitext/sentence";
import { seededRandom } from "./seeded-random";

/** A sentence and its translation. */
export interface SentencePair {
  readonly source: string;
  readonly target: string;
}

/** English and French words that translate each other, of one kind a list. */
const NAMES = ["Anna", "Karim", "Lucie", "Pedro", "Mei", "Olga", "Tom", "Nadia", "Igor", "Sven"];
const NOUNS = `house maison,river rivière,horse cheval,garden jardin,letter lettre,window fenêtre,bridge pont,market marché,
winter hiver,teacher professeur,doctor médecin,ship navire,church église,village village,forest forêt,kitchen cuisine,
knife couteau,shirt chemise,bread pain,cheese fromage,mountain montagne,island île,queen reine,soldier soldat,dream rêve,
question question,dog chien,bird oiseau,fish poisson,mirror miroir,tower tour,road route,stone pierre,tree arbre,glass verre,
key clé,lamp lampe,book livre,school école,train train,snow neige,storm tempête,field champ,wall mur,boat bateau`;
const VERBS = `sees voit,sells vend,buys achète,loses perd,finds trouve,forgets oublie,paints peint,breaks casse,hides cache,
cleans nettoie,watches regarde,builds construit,burns brûle,opens ouvre,closes ferme,draws dessine,loves aime,steals vole,
follows suit,describes décrit`;
const ADJECTIVES = `old vieux,new nouveau,small petit,large grand,red rouge,black noir,white blanc,cold froid,dark sombre,heavy lourd,
empty vide,strange étrange,quiet tranquille,expensive cher,beautiful beau`;

/** Sentences of a made-up story in both languages, the same for the same seed. */
export function generatePairs(count: number, seed: number): SentencePair[] {
  const random = seededRandom(seed);
  const choose = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const word = (list: string): readonly [string, string] => {
    const [english = "", french = ""] = choose(list.split(","))?.trim().split(" ") ?? [];
    return [english, french];
  };
  return Array.from({ length: count }, () => {
    const name = choose(NAMES) ?? "";
    const verb = word(VERBS);
    const first = word(NOUNS);
    const second = word(NOUNS);
    const quality = word(ADJECTIVES);
    const year = 1700 + Math.floor(random() * 300);
    const dated = random() < 0.2;
    return {
      source: `${name} ${verb[0]} the ${quality[0]} ${first[0]} near the ${second[0]}${dated ? ` in ${year}` : ""}.`,
      target: `${name} ${verb[1]} le ${first[1]} ${quality[1]} près de la ${second[1]}${dated ? ` en ${year}` : ""}.`,
    };
  });
}

/** Texts as sentences, a new paragraph every `perParagraph` of them. */
export function toSentences(texts: readonly string[], perParagraph = 3): Sentence[] {
  let start = 0;
  return texts.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { text, span, paragraph: Math.floor(index / perParagraph) };
  });
}
