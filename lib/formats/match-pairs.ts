import { type LanguagePair, primaryLanguage } from "../bitext/language-pair";
import { bilingualFormatOf } from "./bilingual-names";

/** Files that make a document: a source with its translation, or one file with both. */
export interface FilePair {
  /** What the document would be called. */
  readonly title: string;
  /** Paths as they were given. */
  readonly source: string;
  /** Absent for a bilingual file. */
  readonly target?: string;
}

/** Which files belong together, and those that no other belongs to. */
export interface MatchedFiles {
  readonly pairs: readonly FilePair[];
  readonly unmatched: readonly string[];
}

/** What computers leave in folders. */
const LEFTOVERS = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)|\/$/i;

/** What says of a name that it is a source or a translation, besides the languages. */
const WORDS = {
  source: ["source", "src", "original", "orig"],
  target: ["target", "tgt", "translation", "translated", "traduction", "mt", "cible"],
} as const;

/**
 * Pairs files by their paths: those that are the same but for what names their language, in the name (`a.en.docx`, `a_FR.docx`) or as a
 * folder (`en/a.docx`); a source may do without.
 */
export function matchPairs(paths: readonly string[], languages: LanguagePair): MatchedFiles {
  const files = paths
    .filter((path) => !LEFTOVERS.test(path))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const single = files.filter((path) => bilingualFormatOf(path) !== undefined);
  const rest = files.filter((path) => bilingualFormatOf(path) === undefined);
  const marks = { source: marksOf("source", languages), target: marksOf("target", languages) };
  const targets = rest.flatMap((path) => {
    const keys = keysOf(path, marks.target);
    return keys.length > 0 ? [{ path, keys }] : [];
  });
  const isTaken = new Set<string>();
  const pairs: FilePair[] = single.map((source) => ({ title: stemOf(source), source }));
  for (const { path: target, keys } of targets) {
    const source = findSource(rest, keys, { marks: marks.source, target, isTaken });
    if (!source) continue;
    isTaken.add(source).add(target);
    pairs.push({ title: titleOf(keys[0] ?? target), source, target });
  }
  const isPaired = new Set([...isTaken, ...single]);
  return {
    pairs: pairs.toSorted((a, b) => files.indexOf(a.source) - files.indexOf(b.source)),
    unmatched: files.filter((path) => !isPaired.has(path)),
  };
}

interface Search {
  readonly marks: RegExp;
  readonly target: string;
  readonly isTaken: ReadonlySet<string>;
}

/** A source that says that it is one before one that says nothing, one of the same kind of file before another. */
function findSource(
  paths: readonly string[],
  keys: readonly string[],
  { marks, target, isTaken }: Search,
): string | undefined {
  const free = paths.filter((path) => path !== target && !isTaken.has(path));
  const candidates = keys.flatMap((key) => [
    ...free.filter((path) => keysOf(path, marks).includes(key)),
    ...free.filter((path) => bare(stemPath(path)) === key),
  ]);
  const extension = kindOf(target);
  return candidates.find((path) => kindOf(path) === extension) ?? candidates[0];
}

const kindOf = (path: string) => /\.[^./]+$/.exec(path)?.[0].toLowerCase();
const stemPath = (path: string) => path.replace(/\.[^./]+$/, "");
const stemOf = (path: string) => titleOf(stemPath(path));

/** The last part of a path, as words. */
function titleOf(path: string): string {
  const name = path
    .replace(/^.*\//, "")
    .replaceAll(/[_\s]+/g, " ")
    .trim();
  return name === "" ? path : name;
}

/** Parts of a path without what stood around the mark: `a-` and `/b/` are `a` and `b`. */
const bare = (path: string) =>
  path
    .split("/")
    .map((part) => part.replaceAll(/^[\s._-]+|[\s._-]+$/g, ""))
    .filter((part) => part !== "")
    .join("/")
    .toLowerCase();

/** The path without each of its marks in turn, the last first. */
function keysOf(path: string, marks: RegExp): string[] {
  const stem = stemPath(path);
  return [...stem.matchAll(marks)].toReversed().map(({ 0: mark, 1: before = "", index }) => {
    const start = index + before.length;
    return bare(stem.slice(0, start) + stem.slice(index + mark.length));
  });
}

/** Matches what names a language as a word of its own, with what stands before it. */
function marksOf(side: "source" | "target", languages: LanguagePair): RegExp {
  const language = primaryLanguage(languages[side]);
  const names = ["en", "fr"].map((locale) =>
    new Intl.DisplayNames([locale], { type: "language" }).of(language),
  );
  const words = [
    `${language}(?:[-_][a-z]{2})?`,
    ...WORDS[side],
    ...names.map((name) => name ?? ""),
  ];
  return new RegExp(`(^|[\\s._/()-])(?:${words.join("|")})(?=$|[\\s._/()-])`, "giu");
}
