import * as z from "zod";
import { LANGUAGE_TOOL } from "../../flagging/language-tool";
import type { Span } from "../../text/span";

/** What LanguageTool says of one place of a text, in our words. */
export interface LanguageToolMatch {
  readonly span: Span;
  /** Its own sentence, in French. */
  readonly message: string;
  /** Its replacement, where it has exactly one. */
  readonly suggestion?: string;
  /** MQM category. */
  readonly category: string;
  /** It does not know the word. */
  readonly isSpelling: boolean;
}

const Match = z.object({
  message: z.string().min(1),
  offset: z.number().int().min(0),
  length: z.number().int().min(0),
  replacements: z.array(z.object({ value: z.string() })).default([]),
  rule: z.object({
    issueType: z.string().default("uncategorized"),
    category: z.object({ id: z.string().default("MISC") }).default({ id: "MISC" }),
  }),
});
type Match = z.infer<typeof Match>;

const Answer = z.object({ matches: z.array(Match) });

/** Nobody reads more about the texts of one question. */
const MOST_MATCHES = 1_000;
/** Its sentences have some 100 characters. */
const LONGEST_MESSAGE = 500;

/** Reads the body of an answer to /v2/check; undefined when it is none. */
export function readLanguageToolAnswer(body: string): LanguageToolMatch[] | undefined {
  const parsed = Answer.safeParse(parseJson(body));
  return parsed.success ? parsed.data.matches.slice(0, MOST_MATCHES).map(toMatch) : undefined;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function toMatch({ message, offset, length, replacements, rule }: Match): LanguageToolMatch {
  const [first, ...others] = replacements;
  return {
    span: { start: offset, end: offset + length },
    message: message.slice(0, LONGEST_MESSAGE),
    ...(first && others.length === 0 && { suggestion: first.value }),
    category:
      OF_CATEGORY.get(rule.category.id) ??
      OF_ISSUE_TYPE.get(rule.issueType) ??
      LANGUAGE_TOOL.category,
    isSpelling: rule.category.id === "TYPOS" || rule.category.id === "MULTITOKEN_SPELLING",
  };
}

/** MQM by the categories of LanguageTool's French rules (`grammar.xml`, `Categories.java`): they tell more than the type. */
const OF_CATEGORY: ReadonlyMap<string, string> = new Map([
  ["AGREEMENT", "fluency/grammar/agreement"],
  ["CASING", "fluency/capitalization"],
  ["CAT_ELISION", "fluency/grammar"],
  ["CAT_GRAMMAIRE", "fluency/grammar"],
  ["CAT_HOMONYMES_PARONYMES", "fluency/spelling"],
  ["CAT_MAJUSCULES", "fluency/capitalization"],
  ["CAT_PLEONASMES", "style/awkward"],
  ["CAT_REGIONALISMES", "style/awkward"],
  ["CAT_TOURS_CRITIQUES", "style/awkward"],
  ["CAT_TYPOGRAPHIE", "fluency/punctuation"],
  ["CONFUSED_WORDS", "fluency/spelling"],
  ["GRAMMAR", "fluency/grammar"],
  ["MULTITOKEN_SPELLING", "fluency/spelling"],
  ["PONCTUATION_POINT", "fluency/punctuation"],
  ["PONCTUATION_VIRGULE", "fluency/punctuation"],
  ["PUNCTUATION", "fluency/punctuation"],
  ["REDUNDANCY", "style/awkward"],
  ["REPETITIONS_STYLE", "fluency/repetition"],
  ["STYLE", "style/awkward"],
  ["TYPOGRAPHY", "fluency/punctuation"],
  ["TYPOS", "fluency/spelling"],
]);

/** MQM by the type of an issue, as ITS 2.0 names them. */
const OF_ISSUE_TYPE: ReadonlyMap<string, string> = new Map([
  ["duplication", "fluency/repetition"],
  ["grammar", "fluency/grammar"],
  ["locale-violation", "style/awkward"],
  ["misspelling", "fluency/spelling"],
  ["register", "style/awkward"],
  ["style", "style/awkward"],
  ["typographical", "fluency/punctuation"],
  ["whitespace", "fluency/typography/nbsp"],
]);

/** Every category that a match can have. */
export const LANGUAGE_TOOL_CATEGORIES: readonly string[] = [
  ...new Set([LANGUAGE_TOOL.category, ...OF_CATEGORY.values(), ...OF_ISSUE_TYPE.values()]),
];
