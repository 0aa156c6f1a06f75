import type { BilingualWords } from "../../../formats/bilingual-docx/bilingual-document";
import type { SegmentState } from "../../../workflow/transition";

/** What a table for Word says in a language. */
interface TableWords extends BilingualWords {
  readonly states: Readonly<Record<SegmentState, string>>;
  readonly excluded: string;
}

const ENGLISH: TableWords = {
  number: "No.",
  source: "Source",
  target: "Translation",
  state: "State",
  comments: "Comments",
  hint: "Change the translations, write in the last column, or comment on words; changes are tracked. Number, source and state are locked. Keep the rows, and the tags in colour.",
  states: {
    initial: "Machine text",
    draft: "Draft",
    submitted: "Submitted",
    returned: "Sent back",
    approved: "Approved",
  },
  excluded: "left out",
};

const FRENCH: TableWords = {
  number: "N°",
  source: "Source",
  target: "Traduction",
  state: "État",
  comments: "Commentaires",
  hint: "Modifiez les traductions, écrivez dans la dernière colonne ou commentez des mots\u202f; les modifications sont suivies. Numéro, source et état sont verrouillés. Gardez les lignes, et les balises en couleur.",
  states: {
    initial: "Texte machine",
    draft: "Brouillon",
    submitted: "Soumis",
    returned: "Renvoyé",
    approved: "Approuvé",
  },
  excluded: "exclu",
};

/** The words in the language of whoever asks; English where nobody does. */
export function bilingualWords(locale: string | undefined): TableWords {
  return locale === "fr" ? FRENCH : ENGLISH;
}
