import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { placePreposition } from "./place-preposition";

const knowledge = loadLanguageKnowledge();
const check = (target: string, source = "") =>
  flagged(placePreposition, { source, target }, { knowledge });

describe("place-preposition", () => {
  test.each([
    ["Il habite en Paris.", "en Paris"],
    ["En Londres, il pleut.", "En Londres"],
    ["Elle vit en Japon.", "en Japon"],
    ["Ils émigrent en Sri Lanka.", "en Sri Lanka"],
    ["Elle a étudié en New York.", "en New York"],
    ["Il est allé à Chine.", "à Chine"],
    ["Elle voyage à Brésil.", "à Brésil"],
    ["Il vit dans États-Unis.", "dans États-Unis"],
    ["Il vit en États-Unis.", "en États-Unis"],
    ["la guerre dans France", "dans France"],
    ["Il travaille au Allemagne.", "au Allemagne"],
    ["une usine au Iran", "au Iran"],
    ["les exportations de Pays-Bas", "de Pays-Bas"],
    ["Le thé vient de Japon.", "de Japon"],
    ["Il visita la Japon.", "la Japon"],
    ["un ranch en Texas", "en Texas"],
    ["une plage en Cuba", "en Cuba"],
  ])("flags %s", (target, span) => {
    expect(check(target)).toEqual([span]);
  });

  test("asks the source where a name may be a person's", () => {
    expect(check("Il est allé à France.", "He went to France.")).toEqual(["à France"]);
    expect(check("Il l'a dit à France.", "He told her.")).toEqual([]);
  });

  test.each([
    "Il flâna dans Paris endormi.",
    "Ils l'ont confié à France Télécom.",
    "De la Chine à l'Inde, de l'Italie au Japon.",
    "Ils ont changé la Corée en Japon d'avant-guerre.",
    "Il vit à Panama, puis à Luxembourg et à Québec.",
    "En Israël, en Iran et en Uruguay, on vote.",
    "Le match Chine-Japon, puis le Russie–Brésil.",
    "Le Suisse Roger l'emporta, le France appareilla.",
    "C'est ce que l'on dit à Europe 1.",
    "Le roi de Portugal écrivit à l'empereur du Japon.",
    "Il vient de Chine, elle revient d'Iran et du Liban.",
    "En Avignon, on danse ; en Vienne, on chasse.",
    "Je vous retrouve en Portugal !",
    "Le film « En Paris » sortit.",
    "du papier de Chine et du crêpe de Chine",
    "Est-il en Californie, au Texas, à Cuba ?",
    "face à la Russie",
    "Il est né à Mexico, au Mexique.",
  ])("does not flag %s", (target) => {
    expect(check(target)).toEqual([]);
  });
});
