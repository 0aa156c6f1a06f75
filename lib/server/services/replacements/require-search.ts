import { primaryLanguage } from "../../../bitext/language-pair";
import { separateFixes } from "../../../flagging/apply-fixes";
import { replacedForms } from "../../../languages/fr/replaced-forms";
import type { SearchOption } from "../../../schemas/replacements";
import {
  compileSearch,
  type Finder,
  isSearchProblem,
  likePattern,
  type Search,
} from "../../../text/patterns/compile-search";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import { AppError } from "../../errors";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";

/** A search as a request has it. */
interface AskedSearch {
  readonly documentId: string;
  readonly find: string;
  readonly options: readonly SearchOption[];
  readonly replacement?: string | undefined;
}

/** A search that is ready. */
export interface ReadySearch {
  readonly find: Finder;
  /** What the database can leave the other texts out with. */
  readonly like: string | undefined;
}

/**
 * Makes a search ready.
 * @throws {AppError} invalid `bad-search`, with the field, the fault and its place as details.
 */
export async function requireSearch(client: Client, asked: AskedSearch): Promise<ReadySearch> {
  const { options, replacement } = asked;
  const search: Search = {
    text: asked.find,
    isPattern: options.includes("pattern"),
    matchesCase: options.includes("case"),
    isWholeWord: options.includes("word"),
    replacement: replacement ?? null,
  };
  if (options.includes("forms") && !search.isPattern && replacement !== undefined) {
    return inAllForms(client, asked.documentId, { ...search, replacement });
  }
  return { find: compile(search), like: likePattern(search) };
}

function compile(search: Search): Finder {
  const find = compileSearch(search);
  if (isSearchProblem(find)) throw new AppError("invalid", "bad-search", { ...find });
  return find;
}

/** Each form is searched for as it is written: a capital stays one. */
async function inAllForms(
  client: Client,
  documentId: string,
  search: Search & { readonly replacement: string },
): Promise<ReadySearch> {
  const { targetLanguage } = await findDocument(client, documentId);
  const isFrench = primaryLanguage(targetLanguage) === "fr";
  const pair = { from: search.text, to: search.replacement };
  const finders = replacedForms(pair, isFrench ? loadLanguageKnowledge().french : undefined).map(
    ({ from: text, to: replacement }) =>
      compile({ ...search, text, replacement, matchesCase: true }),
  );
  return {
    find: (text, budget) => separateFixes(finders.flatMap((find) => find(text, budget))),
    like: undefined,
  };
}
