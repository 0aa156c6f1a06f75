import type { OutlineFilter } from "@/lib/client/document-calls";
import type { NamedCheck } from "@/lib/schemas/prepared-desk";
import { formatQuery, type ParsedQuery } from "@/lib/text/query/parse-query";
import type { QueryKey, QueryValue } from "@/lib/text/query/query-key";
import { statesOf } from "./desk-filter";

/** What each part of the filter is called in a query, in English and in French: both are always understood. */
const KEYS = {
  flag: ["flag", "alerte", "signalement"],
  state: ["state", "état"],
  editor: ["by", "par"],
  source: ["source", "source"],
  target: ["target", "cible"],
  comments: ["comment", "commentaire", "comments", "commentaires"],
  links: ["link", "lien", "links", "liens"],
  mine: ["mine", "moi"],
  order: ["order", "ordre"],
} as const;
export type QueryKeyId = keyof typeof KEYS;

const VALUES = {
  flag: {
    any: ["any", "toutes", "toute"],
    none: ["none", "aucune", "aucun"],
    serious: ["serious", "grave", "graves"],
  },
  state: {
    initial: ["initial", "machine"],
    draft: ["draft", "brouillon"],
    submitted: ["submitted", "soumis"],
    returned: ["returned", "renvoyé"],
    approved: ["approved", "approuvé"],
  },
  editor: { me: ["me", "moi"] },
  source: {},
  target: {},
  comments: { open: ["open", "ouvert", "ouverts"] },
  links: { doubtful: ["doubtful", "douteux"] },
  mine: { assigned: ["assigned", "attribué"], returned: ["returned", "renvoyé"] },
  order: { risk: ["risk", "risque"], doubt: ["doubt", "doute"] },
} as const satisfies Record<QueryKeyId, Readonly<Record<string, readonly string[]>>>;

/** Parts that take any text. */
const FREE: ReadonlySet<string> = new Set(["editor", "source", "target"]);

export interface Vocabulary {
  readonly isFrench: boolean;
  readonly checks: readonly NamedCheck[];
  readonly keyTitle: (id: QueryKeyId) => string;
  readonly valueTitle: (key: QueryKeyId, id: string) => string;
}

/** The keys of the desk's query, in the words of the reader's language first. */
export function deskKeys({ isFrench, checks, keyTitle, valueTitle }: Vocabulary): QueryKey[] {
  const language = isFrench ? "fr" : "en";
  const own = ([en = "", fr = "", ...others]: readonly string[]) =>
    isFrench ? [fr, en, ...others] : [en, fr, ...others];
  const checkValues = checks.map(({ id, title }): QueryValue => {
    return { id, words: [id, title.en, title.fr], title: title[language] };
  });
  return (Object.keys(KEYS) as QueryKeyId[]).map((key) => ({
    id: key,
    words: own(KEYS[key]),
    title: keyTitle(key),
    isFree: FREE.has(key),
    values: [
      ...Object.entries<readonly string[]>(VALUES[key]).map(([id, words]) => ({
        id,
        words: own(words),
        title: valueTitle(key, id),
      })),
      ...(key === "flag" ? checkValues : []),
    ],
  }));
}

/** The filter that a query asks for. What a key can have only one of, it has the last one of. */
export function filterOf({ parts, text }: ParsedQuery): OutlineFilter {
  const last = (id: QueryKeyId) => parts.get(id)?.split(",").at(-1) ?? "";
  return {
    state: statesOf(parts.get("state") ?? "").join(","),
    flag: flagOf(parts.get("flag") ?? ""),
    text,
    source: parts.get("source") ?? "",
    target: parts.get("target") ?? "",
    editor: parts.get("editor") ?? "",
    comments: last("comments") as OutlineFilter["comments"],
    links: last("links") as OutlineFilter["links"],
    mine: last("mine") as OutlineFilter["mine"],
    order: last("order") as OutlineFilter["order"],
  };
}

/** Checks add up, while any, no and serious flags each stand alone. */
function flagOf(list: string): string {
  return list.split(",").findLast((id) => id in VALUES.flag) ?? list;
}

/** The query that asks for a filter. */
export function queryOf(filter: OutlineFilter, keys: readonly QueryKey[]): string {
  const { text, ...parts } = filter;
  return formatQuery({ parts: new Map(Object.entries(parts)), text }, keys);
}
