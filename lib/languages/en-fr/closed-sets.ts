/**
 * Words of which a text has one and not another: units, months, days, points of the compass, seasons, colours.
 * A set is a paragraph; in it a line is one member, `English forms ; French forms`. Case counts in English.
 */
export const CLOSED_SETS = `
seconds ; seconde, secondes
minute, minutes ; minute, minutes
hour, hours, hourly ; heure, heures, horaire
day, days, daily ; jour, jours, journée, journées, quotidien, quotidienne, quotidiennement
week, weeks, weekly ; semaine, semaines, hebdomadaire, huitaine
month, months, monthly ; mois, mensuel, mensuelle
year, years, yearly, annual, annually, year-old ; an, ans, année, années, annuel, annuelle, annuels, annuelles
decade, decades ; décennie, décennies, ans, années
century, centuries ; siècle, siècles

millimetre, millimetres, millimeter, millimeters ; millimètre, millimètres
centimetre, centimetres, centimeter, centimeters ; centimètre, centimètres
metre, metres, meter, meters ; mètre, mètres
kilometre, kilometres, kilometer, kilometers ; kilomètre, kilomètres

grams, gram, grammes ; gramme, grammes
kilogram, kilograms, kilo, kilos ; kilogramme, kilogrammes, kilo, kilos
tonne, tonnes, ton, tons ; tonne, tonnes

January ; janvier
February ; février
March ; mars
April ; avril
June ; juin
July ; juillet
August ; août
September ; septembre
October ; octobre
November ; novembre
December ; décembre

Monday ; lundi
Tuesday ; mardi
Wednesday ; mercredi
Thursday ; jeudi
Friday ; vendredi
Saturday ; samedi
Sunday ; dimanche

north, northern, northwards, northward, North, Northern ; nord, septentrional, septentrionale
south, southern, southwards, southward, South, Southern ; sud, méridional, méridionale
east, eastern, eastwards, eastward, East, Eastern ; est, oriental, orientale, orientaux
west, western, westwards, westward, West, Western ; ouest, occidental, occidentale, occidentaux

winter ; hiver
summer ; été
autumn ; automne

red ; rouge, rouges
blue ; bleu, bleue, bleus, bleues
green ; vert, verte, verts, vertes
yellow ; jaune, jaunes
black ; noir, noire, noirs, noires
white ; blanc, blanche, blancs, blanches

mother, Mother ; mère, mères, maman
father, Father ; père, pères, papa

brother, brothers ; frère, frères
sister, sisters ; sœur, sœurs

husband, husbands ; mari, maris, époux
wife, wives ; épouse, épouses

uncle ; oncle, oncles
aunt ; tante, tantes

king, kings, King ; roi, rois
queen, queens, Queen ; reine, reines
`;
