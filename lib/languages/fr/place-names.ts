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

/** States of the United States that take `le`: `au Texas`, never `en Texas` (Commission de toponymie du Québec). */
const MASCULINE_STATES = list(`
  Colorado, Connecticut, Dakota du Nord, Dakota du Sud, Delaware, Kansas, Kentucky, Maine, Maryland, Massachusetts, Michigan,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Mexique, Rhode Island, Tennessee,
  Texas, Vermont, Wisconsin, Wyoming
`);

/** How a state that takes `le` is said with *in* or *to*, by its name. */
export const FRENCH_STATES: ReadonlyMap<string, string> = new Map(
  MASCULINE_STATES.map((name) => [name, `au ${name}`]),
);

/** Countries that have no article, or are called as their capital is: `à Panama`, `de Luxembourg`. */
export const NAMES_WITHOUT_ARTICLE: ReadonlySet<string> = new Set(
  list(
    "Israël, Oman, Andorre, Fidji, Panama, Guatemala, Koweït, Luxembourg, Québec, Salvador, Barbade, Myanmar",
  ),
);

/** Countries whose name is a person's, a ship's or an inhabitant's too. */
export const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(list("France, Dominique, Suisse"));

/**
 * Cities, and islands without an article, that take `à`: the largest ones and capitals as French calls them (Commission nationale de toponymie).
 * Not `Vienne`, a département too, nor those of which `en` is said too: `en Avignon`, `en Arles`, `en Alger`.
 */
export const FRENCH_CITIES: ReadonlySet<string> = new Set(
  list(`
  Amsterdam, Ankara, Anvers, Athènes, Atlanta, Bagdad, Bakou, Bangkok, Barcelone, Berlin, Berne, Beyrouth, Bogota, Bombay,
  Bordeaux, Boston, Brasilia, Bratislava, Brest, Brisbane, Bruges, Bruxelles, Bucarest, Budapest, Buenos Aires, Cambridge,
  Canberra, Casablanca, Chicago, Copenhague, Dakar, Dallas, Damas, Delhi, Denver, Detroit, Dijon, Dubaï, Dublin, Dresde,
  Édimbourg, Erevan, Florence, Francfort, Gand, Gênes, Genève, Glasgow, Grenoble, Hambourg, Hanoï, Helsinki, Hiroshima,
  Hong Kong, Houston, Istanbul, Jakarta, Johannesburg, Kaboul, Katmandou, Kiev, Kinshasa, Kyiv, Kyoto, Lagos, Las Vegas,
  Lausanne, Leeds, Lille, Lisbonne, Liverpool, Ljubljana, Londres, Los Angeles, Lyon, Madrid, Manchester, Manille, Marseille,
  Melbourne, Miami, Milan, Minneapolis, Minsk, Montpellier, Montréal, Moscou, Mumbai, Munich, Nairobi, Nantes, Naples, New Delhi,
  New York, Nice, Oslo, Ottawa, Oxford, Palerme, Paris, Pékin, Philadelphie, Pittsburgh, Prague, Pretoria, Pyongyang, Reims,
  Rennes, Riga, Rio de Janeiro, Riyad, Rome, Rotterdam, Rouen, Saint-Pétersbourg, San Diego, San Francisco, Santiago, Sarajevo,
  Seattle, Séoul, Séville, Shanghai, Singapour, Sofia, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Téhéran,
  Tel Aviv, Tokyo, Toronto, Toulouse, Tripoli, Tunis, Turin, Vancouver, Varsovie, Venise, Vilnius, Wellington, Zagreb, Zurich,
  Chypre, Cuba, Madagascar, Malte, Taïwan
`),
);
