import { IRREGULAR_FORMS } from "./irregular-forms";

/** The English word in lower case and every base form that it may be an inflection of. */
export function englishBaseForms(word: string): string[] {
  const lower = word.toLowerCase();
  const forms = [lower, ...(IRREGULAR_FORMS.get(lower) ?? [])];
  const [, stem, ending] = /^(.{2,}?)(ies|ied|es|s|ed|ing|'s|s')$/.exec(lower) ?? [];
  if (stem === undefined || ending === undefined) return forms;
  if (ending === "ies" || ending === "ied") return [...forms, `${stem}y`, `${stem}ie`];
  forms.push(stem);
  if (ending !== "s" && ending !== "'s") forms.push(`${stem}e`);
  // planned, stopping: the last consonant is doubled.
  if (/([bdfglmnprt])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  return forms;
}
