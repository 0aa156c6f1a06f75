import { FRENCH_PLACES } from "../../languages/fr/place-names";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { isQuoted, quotedSpans } from "../quoted-spans";

// …et la sécurité en L'Europe à Vienne. · …l'intervention dans Le Kazakhstan…
// le 6 Janvier · Not `dans Le Monde`, which is a title, nor `à La Haye`.

/** Capitals of English or of a sentence's start in the middle of a French sentence. */
export const wrongCapital = defineCheck(
  {
    id: "wrong-capital",
    category: "fluency/capitalization",
    severity: "major",
    title: { en: "Wrong capital", fr: "Majuscule fautive" },
    description: {
      en: "A capital article before a country inside a sentence; a capital month, day or language.",
      fr: "Article à majuscule devant un pays au milieu d'une phrase ; mois, jour ou langue à majuscule.",
    },
    example: { target: "la sécurité en L'Europe" },
    languages: { target: "fr" },
  },
  ({ source, target }) => {
    const articles = capitalArticles(target);
    const fixed = fixedCapitals(target);
    const quotations = articles.length + fixed.length > 0 ? quotedSpans(target) : [];
    return [
      ...articles.filter(({ span }) => !isQuoted(span, quotations)),
      ...capitalDates(target, source),
      ...fixed.filter(({ span }) => !isQuoted(span, quotations)),
    ];
  },
);

const PLACE_AFTER_CAPITAL_ARTICLE =
  /(?<=\p{Ll}[ \u00a0])((?:en|dans|à|de|vers|sur|pour|par|avec|contre|et|ou|que|depuis|entre|chez)[ \u00a0])(L['’]|L[ea]s?[ \u00a0])(\p{Lu}[\p{L}-]+(?: (?:du Nord|du Sud|centrale|saoudite|latine|arabes unis))?)/gu;

function capitalArticles(target: string): Observation[] {
  if (!/[ \u00a0]L(?:['’]|[ea]s?[ \u00a0])/.test(target)) return [];
  return allMatches(target, PLACE_AFTER_CAPITAL_ARTICLE).flatMap((match) => {
    const [, preposition = "", article = "", name = ""] = match;
    const place = FRENCH_PLACES.get(name);
    if (place === undefined) return [];
    const after = match.index + preposition.length;
    const end = match.index + match[0].length;
    const message = {
      en: "A capital article inside a sentence.",
      fr: "Article à majuscule au milieu de la phrase.",
    };
    if (preposition.startsWith("en")) {
      return [{ span: { start: after, end }, message, suggestion: name }];
    }
    // In a country: `au Kazakhstan`, `en France`.
    if (preposition.startsWith("dans")) {
      return [{ span: { start: match.index, end }, message, suggestion: place.locative }];
    }
    return [
      { span: { start: after, end }, message, suggestion: `${article.toLowerCase()}${name}` },
    ];
  });
}

const MONTH =
  "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre";
const CAPITAL_MONTH = new RegExp(
  `(?<=\\d(?:er)?[ \\u00a0\\u202f])(?:${MONTH})(?=[ \\u00a0\\u202f,.)]|$)`,
  "gu",
);
// Not `Vendredi saint`, `Mercredi des Cendres`: feasts keep their capital.
const CAPITAL_DAY =
  /(?<=(?:\p{Ll}|,) (?:le |ce |du |au )?)(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?= \d|,| (?:matin|soir|dernier|prochain)\b)/gu;
const CAPITAL_LANGUAGE =
  /(?<= en )(?:Anglais|Français|Allemand|Espagnol|Italien|Russe|Arabe|Chinois|Japonais|Portugais|Néerlandais|Ukrainien|Polonais|Turc)(?=[ ,.;:)]|$)/gu;

// en Mai, fin Juin; not `de Mars`, which is a planet too.
const CAPITAL_MONTH_ALONE =
  /(?<=\p{Ll} (?:en|fin|début|depuis|mi-|mois de|mois d['’]) ?)(?:Janvier|Février|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?=[ ,.;:)]|$)/gu;
const CAPITAL_WEEKDAY =
  /(?<=\p{Ll}[ \u00a0])(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?=[ ,.;:)]|$)(?! (?:[Ss]aint|[Nn]oir|des|\p{Lu}))/gu;
const CAPITAL_SPOKEN =
  /(?<=\bparl\p{Ll}{1,6} (?:\p{Ll}+ )?)(?:Anglais|Français|Allemand|Espagnol|Italien|Russe|Arabe|Chinois|Japonais|Portugais|Néerlandais|Ukrainien|Polonais|Turc)(?=[ ,.;:)]|$)/gu;

/** Names and titles whose capitals are certain. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})[Pp]remier Ministre(?!\p{L})/gu, "Premier ministre"],
  [/(?<!\p{L})[Pp]remière Ministre(?!\p{L})/gu, "Première ministre"],
  [/(?<!\p{L})(?:[EÉ]tats-unis|[ée]tats-[Uu]nis)(?!\p{L})/gu, "États-Unis"],
  [/(?<!\p{L})Royaume-uni(?!\p{L})/gu, "Royaume-Uni"],
  [/(?<!\p{L})nations unies(?!\p{L})/gu, "Nations unies"],
];

function fixedCapitals(target: string): Observation[] {
  if (!/Ministre|-[Uu]ni|nations unies/.test(target)) return [];
  return FIXED.flatMap(([pattern, right]) =>
    allMatches(target, pattern).map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      severity: "minor" as const,
      message: { en: `French writes ${right}.`, fr: `On écrit ${right}.` },
      suggestion: right,
    })),
  );
}

/** What any of the patterns of dates and languages marks. */
const CAPITAL_NAME = new RegExp(
  `${MONTH}|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Anglais|Français|Allemand|Espagnol|Italien|Russe|Arabe|Chinois|Japonais|Portugais|Néerlandais|Ukrainien|Polonais|Turc`,
);

function capitalDates(target: string, source: string): Observation[] {
  if (!CAPITAL_NAME.test(target)) return [];
  const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/.test(source)
    ? [CAPITAL_WEEKDAY]
    : [CAPITAL_DAY];
  return [CAPITAL_MONTH, CAPITAL_MONTH_ALONE, ...weekday, CAPITAL_LANGUAGE, CAPITAL_SPOKEN].flatMap(
    (pattern) =>
      allMatches(target, pattern).map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        severity: "minor" as const,
        message: {
          en: "Months, days and languages have no capital in French.",
          fr: "Mois, jours et langues s'écrivent sans majuscule.",
        },
        suggestion: match[0].toLowerCase(),
      })),
  );
}
