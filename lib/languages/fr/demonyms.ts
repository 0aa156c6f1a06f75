import { wordSet } from "../word-set";

/** Adjectives of nations and regions in the masculine singular, in small letters. */
export const DEMONYMS: ReadonlySet<string> = wordSet(`
  afghan africain albanais algérien allemand américain andalou anglais angolais arabe argentin arménien asiatique australien
  autrichien azerbaïdjanais balte basque belge biélorusse birman bolivien bosniaque brésilien breton britannique bulgare
  cambodgien camerounais canadien catalan chilien chinois chypriote colombien congolais coréen croate cubain danois écossais
  égyptien espagnol estonien éthiopien européen finlandais français gallois géorgien ghanéen grec hongrois indien indonésien
  irakien iranien irlandais islandais israélien italien ivoirien japonais jordanien kazakh kényan kirghize kosovar koweïtien
  letton libanais libyen lituanien luxembourgeois macédonien malaisien malien maltais marocain mauritanien mexicain moldave
  mongol néerlandais népalais nigérian norvégien occidental ouzbek pakistanais palestinien péruvien philippin polonais portugais
  québécois roumain russe rwandais saoudien sénégalais serbe sicilien slovaque slovène somalien soudanais soviétique suédois
  suisse syrien tadjik taïwanais tanzanien tchadien tchèque tchétchène thaïlandais tibétain tunisien turc turkmène ukrainien
  uruguayen vénézuélien vietnamien yéménite
`);
