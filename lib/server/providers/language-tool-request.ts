import { readLimitedText } from "../read-limited-text";
import { type LanguageToolMatch, readLanguageToolAnswer } from "./language-tool-answer";

/** Why there is no answer, as a code for the log: `timeout`, `ECONNREFUSED`, `http-500`, `unexpected-answer`, … */
export class LanguageToolFault extends Error {
  override readonly name = "LanguageToolFault";
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** What is asked about. */
export interface LanguageToolQuestion {
  readonly text: string;
  /** A code that LanguageTool knows. */
  readonly language: string;
  readonly timeoutMs: number;
  /** Ends it early. */
  readonly signal: AbortSignal | undefined;
}

/** Categories that tell of taste: the translator did not choose what the author repeats. */
const DISABLED_CATEGORIES = ["REPETITIONS_STYLE"];

/**
 * Rules that want more than one segment (it may begin inside a sentence, or hold one half of a bracket), and those of
 * French spacing, where our check keeps to the document's own habit.
 */
const DISABLED_RULES = [
  "UPPERCASE_SENTENCE_START",
  "UNPAIRED_BRACKETS",
  "FRENCH_WORD_REPEAT_BEGINNING_RULE",
  "FRENCH_WHITESPACE",
  "FRENCH_WHITESPACE_STRICT",
  "WHITESPACE_RULE",
];

/** A thousand matches with their contexts are under one. */
const MAX_ANSWER_BYTES = 5 * 1024 * 1024;

/**
 * Asks a server about a text, once.
 * @throws {LanguageToolFault} when there is no answer in time, or none that can be read.
 */
export async function requestMatches(
  url: URL,
  { text, language, timeoutMs, signal }: LanguageToolQuestion,
): Promise<LanguageToolMatch[]> {
  const stop = new AbortController();
  const end = () => stop.abort(new LanguageToolFault("left"));
  const timer = setTimeout(() => stop.abort(new LanguageToolFault("timeout")), timeoutMs);
  signal?.addEventListener("abort", end, { once: true });
  if (signal?.aborted) end();
  try {
    const response = await fetch(url, {
      method: "POST",
      body: formOf(text, language),
      // Texts go nowhere but where the admin said.
      redirect: "error",
      // Next.js would be free to keep the answer.
      cache: "no-store",
      signal: stop.signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LanguageToolFault(`http-${response.status}`);
    }
    const matches = readLanguageToolAnswer(await readLimitedText(response, MAX_ANSWER_BYTES));
    if (!matches) throw new LanguageToolFault("unexpected-answer");
    return matches;
  } catch (error) {
    stop.abort();
    throw error instanceof LanguageToolFault ? error : new LanguageToolFault(codeOf(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

function formOf(text: string, language: string): URLSearchParams {
  return new URLSearchParams({
    text,
    language,
    enabledOnly: "false",
    disabledCategories: DISABLED_CATEGORIES.join(","),
    disabledRules: DISABLED_RULES.join(","),
  });
}

/** fetch hides the reason in the cause; messages are not told, they can quote an address or a text. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.name : "unknown";
}

/** The address of /v2/check on a server that is named with or without it. */
export function checkAddress(server: string): URL {
  const url = new URL(server);
  const path = url.pathname.replace(/\/+$/, "").replace(/\/v2(?:\/check)?$/, "");
  url.pathname = `${path}/v2/check`;
  return url;
}

/**
 * What LanguageTool calls the language of a text; undefined when it is not asked about it: its sentences are shown as
 * French ones.
 */
export function languageToolCode(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag);
  if (language !== "fr") return undefined;
  return region !== undefined && VARIANTS.includes(region) ? `fr-${region}` : "fr";
}

/** The regions whose French has a code of its own, since LanguageTool 6.3. */
const VARIANTS = ["BE", "CA", "CH"];
