import type { SearchOption } from "../../../schemas/replacements";
import {
  compileSearch,
  type Finder,
  isSearchProblem,
  likePattern,
  type Search,
} from "../../../text/patterns/compile-search";
import { AppError } from "../../errors";

/** A search as a request has it. */
interface AskedSearch {
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
export function requireSearch({ find: text, options, replacement }: AskedSearch): ReadySearch {
  const search: Search = {
    text,
    isPattern: options.includes("pattern"),
    matchesCase: options.includes("case"),
    isWholeWord: options.includes("word"),
    replacement: replacement ?? null,
  };
  const find = compileSearch(search);
  if (isSearchProblem(find)) throw new AppError("invalid", "bad-search", { ...find });
  return { find, like: likePattern(search) };
}
