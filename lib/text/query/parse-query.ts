import { searchable } from "../without-accents";
import type { QueryKey, QueryValue } from "./query-key";

/** What is wrong in a query: a key that nobody knows, or a value that its key does not have. */
export type QueryProblem =
  | { readonly kind: "key"; readonly said: string }
  | { readonly kind: "value"; readonly said: string; readonly key: QueryKey };

/** A query as it is understood. */
export interface ParsedQuery {
  /** What each key was given, by the key's id; several values are separated by commas. */
  readonly parts: ReadonlyMap<string, string>;
  /** All else: the text that is searched for. */
  readonly text: string;
  /** The first thing in it that nobody understands. */
  readonly problem: QueryProblem | undefined;
}

/** White space, then `key:"phrase"`, `key:word`, `"phrase"` or a word. A phrase that is still open goes to the end. */
const TOKEN =
  /(?<gap>\s*)(?:(?<key>\p{L}+):(?:"(?<keyPhrase>(?:[^"\\]|\\.)*)"?|(?<keyWord>\S*))|"(?<phrase>(?:[^"\\]|\\.)*)"?|(?<word>\S+))/gu;

/** Reads `flag:numbers state:draft "a phrase"` with the keys that there are. Words that stand beside each other are one text, with their spaces. */
export function parseQuery(query: string, keys: readonly QueryKey[]): ParsedQuery {
  const parts = new Map<string, string>();
  let text = "";
  let problem: QueryProblem | undefined;
  for (const { gap, said, value } of tokensOf(query)) {
    const key = said === undefined ? undefined : findNamed(keys, said);
    const found = key && readValue(key, value);
    if (said === undefined) text += gap + value;
    else if (!key) problem ??= { kind: "key", said };
    else if (found === undefined) problem ??= { kind: "value", said: value, key };
    else parts.set(key.id, joined(parts.get(key.id), found, key));
  }
  return { parts, text: text.trim(), problem };
}

/** The words and phrases of a query, with the white space before each and the key that it is the value of. */
function tokensOf(query: string) {
  return Array.from(query.matchAll(TOKEN), ({ groups = {} }) => {
    const { gap = "", key: said, keyPhrase, keyWord, phrase, word } = groups;
    const quotedText = keyPhrase ?? phrase;
    const value = quotedText === undefined ? (keyWord ?? word ?? "") : unescaped(quotedText);
    return { gap, said, value };
  });
}

/** The values that a key can have are a list, a text of one's own is one. */
function joined(before: string | undefined, value: string, key: QueryKey): string {
  if (before === undefined || key.isFree) return value;
  return [...new Set([...before.split(","), ...value.split(",")])].join(",");
}

/** The ids of the values that were said; undefined when one of them is unknown. */
function readValue(key: QueryKey, said: string): string | undefined {
  const exact = findNamed(key.values, said);
  if (exact) return exact.id;
  if (key.isFree) return said === "" ? undefined : said;
  const found = said.split(",").map((each) => findValues(key.values, each));
  if (found.some((ids) => ids.length === 0)) return undefined;
  return [...new Set(found.flat())].join(",");
}

/** What is called so, or else everything whose word begins so, from three letters on: `number` is a family of checks. */
function findValues(values: readonly QueryValue[], said: string): string[] {
  const exact = findNamed(values, said);
  if (exact) return [exact.id];
  const beginning = searchable(said);
  if (beginning.length < 3) return [];
  return values
    .filter(({ words }) => words.some((word) => searchable(word).startsWith(beginning)))
    .map(({ id }) => id);
}

function findNamed<T extends QueryValue>(named: readonly T[], said: string): T | undefined {
  const wanted = searchable(said);
  return named.find(({ words }) => words.some((word) => searchable(word) === wanted));
}

/** The query that `parseQuery` reads as these parts and this text. */
export function formatQuery(
  { parts, text }: Pick<ParsedQuery, "parts" | "text">,
  keys: readonly QueryKey[],
): string {
  const said = keys.flatMap((key) => {
    const value = parts.get(key.id);
    return value ? [`${key.words[0]}:${formatValue(key, value)}`] : [];
  });
  if (text) said.push(quoteText(text));
  return said.join(" ");
}

function formatValue({ values, isFree }: QueryKey, value: string): string {
  const wordOf = (id: string) => values.find((each) => each.id === id)?.words[0] ?? id;
  if (isFree) return quoted(wordOf(value), /[\s"\\]/u);
  return value.split(",").map(wordOf).join(",");
}

/** A text as a query searches for it, whatever stands in it. */
export function quoteText(text: string): string {
  return quoted(text, /["\\:]|^\s|\s$/u);
}

function quoted(text: string, reason: RegExp): string {
  return reason.test(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : text;
}

function unescaped(phrase: string): string {
  return phrase.replaceAll(/\\(.)/gu, "$1");
}
