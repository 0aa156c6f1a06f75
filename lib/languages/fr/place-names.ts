const list = (names: string): readonly string[] => names.trim().split(/\s*,\s*/);

/** Countries, continents and oceans that take `le`; those of them that are countries take `au`. */
const MASCULINE = list(`
  Afghanistan, Azerbaïdjan, Angola, Bangladesh, Bélarus, Belize, Bénin, Bhoutan, Botswana, Brésil, Burkina Faso, Burundi,
  Cambodge, Cameroun, Canada, Cap-Vert, Chili, Congo, Costa Rica, Danemark, Équateur, Gabon, Ghana, Guatemala, Guyana,
  Honduras, Irak, Iran, Israël, Japon, Kazakhstan, Kenya, Kirghizistan, Kosovo, Koweït, Laos, Lesotho, Liban, Liberia,
  Libéria, Liechtenstein, Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique, Myanmar, Népal, Nicaragua, Niger,
  Nigeria, Nigéria, Oman, Ouganda, Ouzbékistan, Pakistan, Panama, Paraguay, Pérou, Portugal, Qatar, Québec, Royaume-Uni,
  Rwanda, Salvador, Sénégal, Soudan, Sri Lanka, Suriname, Tadjikistan, Tchad, Togo, Turkménistan, Uruguay, Vatican,
  Venezuela, Viêt Nam, Vietnam, Yémen, Zimbabwe
`);

const FEMININE = list(`
  Afrique, Afrique du Sud, Albanie, Algérie, Allemagne, Amérique, Amérique du Nord, Amérique du Sud, Amérique latine, Andorre,
  Arabie saoudite, Argentine, Arménie, Asie, Asie centrale, Australie, Autriche, Barbade, Belgique, Biélorussie, Birmanie,
  Bolivie, Bosnie-Herzégovine, Bulgarie, Centrafrique, Chine, Colombie, Corée, Corée du Nord, Corée du Sud, Côte d'Ivoire,
  Crimée, Croatie, Dominique, Égypte, Espagne, Estonie, Éthiopie, Europe, Finlande, France, Gambie, Géorgie, Grèce, Guinée,
  Hongrie, Inde, Indonésie, Irlande, Islande, Italie, Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine, Malaisie,
  Mauritanie, Moldavie, Mongolie, Namibie, Norvège, Nouvelle-Zélande, Océanie, Palestine, Pologne, Roumanie, Russie, Serbie,
  Sibérie, Slovaquie, Slovénie, Somalie, Suède, Suisse, Syrie, Tanzanie, Tchétchénie, Tchéquie, Thaïlande, Tunisie, Turquie,
  Ukraine, Zambie
`);

const PLURAL = list(`
  Antilles, Balkans, Bahamas, Bermudes, Comores, Émirats arabes unis, États-Unis, Fidji, Maldives, Pays-Bas, Philippines,
  Seychelles
`);

/** How a place takes its article and the preposition *in* or *to*. */
export interface FrenchPlace {
  readonly article: "le" | "la" | "l'" | "les";
  /** The place in a locative: `au Kazakhstan`, `en Europe`, `aux États-Unis`. */
  readonly locative: string;
}

const isVowel = (name: string) => /^[AEIOUÉÈÎÔ]/.test(name);

/** Countries and continents by their French name (names and genders: Commission nationale de toponymie). */
export const FRENCH_PLACES: ReadonlyMap<string, FrenchPlace> = new Map<string, FrenchPlace>([
  ...MASCULINE.map((name): [string, FrenchPlace] => [
    name,
    isVowel(name)
      ? { article: "l'", locative: `en ${name}` }
      : { article: "le", locative: `au ${name}` },
  ]),
  ...FEMININE.map((name): [string, FrenchPlace] => [
    name,
    { article: isVowel(name) ? "l'" : "la", locative: `en ${name}` },
  ]),
  ...PLURAL.map((name): [string, FrenchPlace] => [
    name,
    { article: "les", locative: `aux ${name}` },
  ]),
]);
