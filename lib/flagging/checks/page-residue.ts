import { ENGLISH_RESIDUE_LINES } from "../../languages/en/page-residue";
import { FRENCH_RESIDUE_LINES } from "../../languages/fr/page-residue";
import { defineCheck, type Observation } from "../check";

// VOIR AUSSI : Pour les voisins autocratiques du Kazakhstan…
// Sommaire · Dans la même catégorie · Go up · Page 4 of 12
// Not a manual's heading `Sommaire` that answers the source's `Contents`.

/** What a web page or a printed page puts around a text: menus, see-also lines, page numbers, notices. */
export const pageResidue = defineCheck(
  {
    id: "page-residue",
    category: "residue",
    severity: "major",
    title: { en: "Page residue", fr: "Résidu de page" },
    description: {
      en: "Menus, see-also lines, page numbers and notices that were copied with the text.",
      fr: "Menus, renvois, numéros de page et mentions copiés avec le texte.",
    },
    example: { target: "Retour en haut" },
  },
  ({ source, target }) => {
    const text = target.trim();
    const observation =
      wholeLine(source, text) ?? copyrightLine(source, text) ?? seeAlso(source, text);
    if (observation === undefined) return [];
    const start = target.indexOf(text);
    const { length, ...rest } = observation;
    return [{ ...rest, span: { start, end: start + length }, suggestion: "" }];
  },
);

type Residue = Omit<Observation, "span"> & { readonly length: number };

const FRENCH = new Set(FRENCH_RESIDUE_LINES);
const ENGLISH = new Set(ENGLISH_RESIDUE_LINES);

function wholeLine(source: string, text: string): Residue | undefined {
  const line = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s.:…»>↑▲^]+$/u, "");
  const english = ENGLISH.has(line) || /^page \d+ of \d+$/.test(line);
  const numbered = /^page \d+(?: sur |\/)\d+$/.test(line);
  // A line that answers a line of the source is part of the text, unless it is English.
  if (
    !(source.trim() === ""
      ? english || numbered || FRENCH.has(line)
      : english && source.trim() === text)
  ) {
    if (!/^page \d+ of \d+$/.test(line)) return undefined;
  }
  return {
    length: text.length,
    severity: english && !FRENCH.has(line) ? "critical" : "major",
    message: {
      en: "A line of the page's frame, not of the text.",
      fr: "Ligne du cadre de la page, étrangère au texte.",
    },
  };
}

function copyrightLine(source: string, text: string): Residue | undefined {
  const notice = /^(?:copyright\b|©|\(c\)\s?\d{4}|tous droits réservés|all rights reserved)/i;
  if (!notice.test(text) || source.trim() !== "") return undefined;
  return {
    length: text.length,
    severity: "minor",
    message: {
      en: "A copyright notice that the source has not.",
      fr: "Mention de droits que la source n'a pas.",
    },
  };
}

/** `VOIR AUSSI :` opens a link to another page; in small letters it may be a manual's cross-reference. */
function seeAlso(source: string, text: string): Residue | undefined {
  const capitals =
    /^(?:VOIR AUSSI|LIRE AUSSI|À LIRE(?: AUSSI)?|LIRE PLUS|SEE ALSO|READ MORE|READ ALSO)[ \u00a0\u202f]?:/u.exec(
      text,
    );
  const label =
    capitals ?? /^(?:Lire aussi|À lire aussi|Read more|Read also)[ \u00a0\u202f]?:/u.exec(text);
  if (
    label === null ||
    (capitals === null && source.trim() !== "" && !/^(?:see also|read)/i.test(source))
  ) {
    return undefined;
  }
  return {
    length: label[0].length,
    severity: "minor",
    message: { en: "A link to another page.", fr: "Renvoi vers une autre page." },
  };
}
