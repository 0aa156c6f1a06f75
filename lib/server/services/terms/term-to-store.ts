import type { TermFields } from "../../../schemas/term";
import { meansItsCapitals } from "../../../terminology/inflection";
import { MAX_TERM_WORDS, termKey } from "../../../terminology/source-keys";
import type { Client } from "../../db/client";
import { findProjectLanguages } from "../../db/projects";
import type { TermFields as StoredFields } from "../../db/terms";
import { AppError } from "../../errors";

/** What keeps an entry out of the termbase. */
export type TermProblem = "term-no-word" | "term-too-long" | "term-contradicts-itself";

/** An entry as it is stored, or why it cannot be. */
export function termToStore(
  fields: TermFields,
  sourceLanguage: string,
): StoredFields | { readonly problem: TermProblem } {
  const source = oneLine(fields.source);
  const targets = [...new Set(fields.targets.map(oneLine))];
  const forbidden = [...new Set(fields.forbidden.map(oneLine))];
  const key = termKey(source, sourceLanguage);
  if (key === "") return { problem: "term-no-word" };
  if (key.split(" ").length > MAX_TERM_WORDS) return { problem: "term-too-long" };
  if (forbidden.some((form) => targets.includes(form))) {
    return { problem: "term-contradicts-itself" };
  }
  return {
    source,
    key,
    targets,
    forbidden,
    note: fields.note || null,
    isCaseSensitive: fields.isCaseSensitive ?? meansItsCapitals(source),
    isRequired: fields.isRequired,
  };
}

const oneLine = (text: string) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

/** The entry as it is stored. @throws {AppError} invalid with the problem. */
export async function readTermToStore(
  client: Client,
  projectId: string,
  fields: TermFields,
): Promise<StoredFields> {
  const { sourceLanguage } = await findProjectLanguages(client, projectId);
  const term = termToStore(fields, sourceLanguage);
  if ("problem" in term) throw new AppError("invalid", term.problem, { limit: MAX_TERM_WORDS });
  return term;
}
