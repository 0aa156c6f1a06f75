import { compareTags, type TagDifference } from "../../text/tags/compare-tags";
import { writeTag } from "../../text/tags/tagged-pieces";
import { defineCheck, type Observation } from "../check";

// Press <1>Save</1>. / Appuyez sur Enregistrer. : the button's name is not bold any more.
// <1>Read <2>this</2></1> / <1>Lisez <2>ceci</1></2> : no file can have that.
// Another order is no fault: French says `la <2>rouge</2> <1>maison</1>` the other way round.

/** Tags that the target lacks, has too many of, or has crossed: formatting, links and notes would be lost in the file. */
export const tags = defineCheck(
  {
    id: "tags",
    category: "design/markup",
    severity: "major",
    title: { en: "Tags not as in the source", fr: "Balises différentes de la source" },
    description: {
      en: "Each tag stands for formatting, a link or a note of the file: the target has the same ones, nested properly.",
      fr: "Chaque balise représente une mise en forme, un lien ou une note du fichier : la cible a les mêmes, bien imbriquées.",
    },
    example: {
      source: "Press Save.",
      target: "Appuyez sur Enregistrer.",
      tagged: { source: "Press <1>Save</1>.", target: "Appuyez sur Enregistrer." },
    },
  },
  ({ tagged }) => {
    // What is not translated at all is told by others.
    if (!tagged || tagged.target.trim() === "" || tagged.source === "") return [];
    const differences = compareTags(tagged.source, tagged.target);
    const missing = differences.filter(({ kind }) => kind === "missing");
    return [
      ...(missing.length > 0 ? [tellMissing(tagged.target, missing)] : []),
      ...differences.flatMap(tellMisplaced),
    ];
  },
);

/** They stand nowhere: the last character is marked. */
function tellMissing(target: string, missing: readonly TagDifference[]): Observation {
  const end = target.trimEnd().length;
  const names = missing.map(({ tag }) => writeTag(tag.tag)).join(" ");
  return {
    span: { start: end - 1, end },
    message: {
      en: `The source has ${names}, which is missing here.`,
      fr: `La source a ${names}, qui manque ici.`,
    },
  };
}

function tellMisplaced({ kind, tag }: TagDifference): Observation[] {
  if (!tag.span) return [];
  const name = writeTag(tag.tag);
  if (kind === "extra") {
    const message = {
      en: `The source does not have ${name}, or has it only once.`,
      fr: `La source n’a pas ${name}, ou ne l’a qu’une fois.`,
    };
    return [{ span: tag.span, message, suggestion: "" }];
  }
  if (kind !== "crossed") return [];
  const message = {
    en: `${name} overlaps another pair of tags: close first what was opened last.`,
    fr: `${name} chevauche une autre paire de balises : fermez d’abord la dernière ouverte.`,
  };
  return [{ span: tag.span, message }];
}
