import { NO_BREAK_SPACE } from "../../languages/fr/typography";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { type Mark, unpairedMarks } from "../unpaired-marks";

// « À certains égards, cela renforce … Poutine entre", a déclaré… opens with « and closes with ".
// "Cela pourrait être une rampe de sortie", in a document that has « » elsewhere.
// Le mot « maison a deux sens, where the source closes what it opens.
// "Cela renforce l'idée … respecte cela.   The source's closing mark is gone.

/** Quotation marks that do not pair, or are not those of the document. */
export const quotationMarks = defineCheck(
  {
    id: "quotation-marks",
    category: "fluency/typography/quotes",
    severity: "minor",
    title: { en: "Quotation marks", fr: "Guillemets" },
    description: {
      en: "A quotation closes with the mark that answers its opening, and a document has one kind of marks.",
      fr: "Une citation se ferme par le guillemet qui répond à l'ouvrant, et un document n'emploie qu'une sorte de guillemets.",
    },
    example: { target: "Il parle d'un « succès\"." },
    languages: { target: "fr" },
  },
  ({ source, target }, facts) => {
    const marks = readMarks(target);
    const observations = facts.quotation === "guillemets" ? straightMarks(target, marks) : [];
    const lost = lostClosing(source, target, marks);
    if (lost !== undefined) return [...observations, lost];
    return [...observations, ...unpaired(source, target, marks)];
  },
);

function readMarks(text: string): Mark[] {
  if (!/[«»“”"]/.test(text)) return [];
  return (
    allMatches(text, /[«»“”"]/g)
      .map((match) => ({ at: match.index, character: match[0] }))
      // 12" is twelve inches, where no quotation is open.
      .filter(
        ({ at, character }) =>
          character !== '"' || !/\d$/.test(text.slice(0, at)) || hasOpening(text, at),
      )
  );
}

function hasOpening(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["«“]/g)?.length ?? 0) % 2 === 1;
}

function straightMarks(target: string, marks: readonly Mark[]): Observation[] {
  let open = 0;
  return marks.flatMap(({ at, character }) => {
    if (character === "«") open += 1;
    if (character === "»") open = Math.max(0, open - 1);
    if (character !== '"') return [];
    const opening = /(?:^|[\s([—–/]|[’'])$/.test(target.slice(0, at));
    const mixed = !opening && open > 0;
    if (mixed) open -= 1;
    return [straightMark({ at, opening, mixed })];
  });
}

function straightMark({
  at,
  opening,
  mixed,
}: {
  at: number;
  opening: boolean;
  mixed: boolean;
}): Observation {
  return {
    span: { start: at, end: at + 1 },
    ...(mixed ? { severity: "major" } : {}),
    message: mixed
      ? {
          en: "The quotation opens with « and closes with a straight mark.",
          fr: "La citation s'ouvre par « et se ferme par un guillemet droit.",
        }
      : {
          en: "A straight mark in a document that has « ».",
          fr: "Guillemet droit dans un document qui emploie « ».",
        },
    suggestion: opening ? `«${NO_BREAK_SPACE}` : `${NO_BREAK_SPACE}»`,
  };
}

/** Marks without their fellow, where the source has quotations and all of them are whole. */
function unpaired(source: string, target: string, marks: readonly Mark[]): Observation[] {
  if (marks.length === 0) return [];
  const inSource = readMarks(source);
  if (inSource.length === 0 || hasUnpaired(source, inSource)) return [];
  // A new paragraph opens the quotation again.
  if (/\n\s*[«»“"]/.test(target)) return [];
  const alone = unpairedMarks(target, marks);
  // Of two quotations that end together, one mark closes both (Imprimerie nationale, Lexique des règles typographiques).
  if (alone.length === 1 && ENDS_TOGETHER.test(source)) return [];
  // « …”: one fault at two places.
  const [first, second, ...more] = alone;
  const isMixed =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    isOpening(target, first) &&
    !isOpening(target, second);
  return (isMixed ? [second] : alone).map(({ at, character }) => ({
    span: { start: at, end: at + 1 },
    message: isOpening(target, { at, character })
      ? { en: "The quotation is not closed.", fr: "La citation n'est pas refermée." }
      : { en: "The quotation is not opened.", fr: "La citation n'est pas ouverte." },
  }));
}

const ENDS_TOGETHER = /['’][.,!?]?[”"]|[”"][.,!?]?['’]|[”"][”"]/;

function hasUnpaired(source: string, marks: readonly Mark[]): boolean {
  return marks.length % 2 !== 0 || unpairedMarks(source, marks).length > 0;
}

/** The source ends with a whole quotation; the target opens it and never closes it. */
function lostClosing(
  source: string,
  target: string,
  marks: readonly Mark[],
): Observation | undefined {
  const inSource = source.match(/[“”"«»]/g)?.length ?? 0;
  if (!/[.!?,]["”»]\s*$/.test(source) || inSource % 2 !== 0 || marks.length % 2 === 0)
    return undefined;
  const end = target.trimEnd();
  const lastWord = /[\p{L}\p{N}]+[.!?…]$/u.exec(end);
  const opening = marks.at(-1);
  if (lastWord === null || opening === undefined || !isOpening(target, opening)) return undefined;
  return {
    span: { start: lastWord.index, end: end.length },
    message: {
      en: "The quotation is not closed.",
      fr: "La citation n'est pas refermée.",
    },
    suggestion: `${lastWord[0]}${opening.character === "“" ? "”" : `${NO_BREAK_SPACE}»`}`,
  };
}

function isOpening(text: string, { at, character }: Mark): boolean {
  return /[«“]/.test(character) || (character === '"' && /(?:^|[\s(])$/.test(text.slice(0, at)));
}
