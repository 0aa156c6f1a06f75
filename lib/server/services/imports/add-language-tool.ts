import type { DocumentFacts } from "../../../flagging/document-facts";
import { mergeFindings } from "../../../flagging/merge-findings";
import { withoutTags } from "../../../flagging/without-tags";
import { FAILURES_TO_OPEN } from "../../providers/circuit-breaker";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import type { KnownMatches, LanguageTool } from "../../providers/language-tool";
import { packTexts } from "../../providers/language-tool-batch";
import { languageToolFindings } from "../../providers/language-tool-findings";
import { languageToolCode } from "../../providers/language-tool-request";
import type { PreparedSegment } from "./prepare-document";

/** For some thousand characters, or the first question after the server's start. */
const TIMEOUT_MS = 5_000;

/**
 * Questions at a time: as many as open the circuit breaker, so that a server that swallows them all costs one timeout;
 * less than half of what is allowed, so that who types is answered meanwhile.
 */
const AT_A_TIME = FAILURES_TO_OPEN;

/** A pause after a question without an answer: those that are out time out in the same moment, and may tell that it is down. */
const PAUSE_MS = 250;

/** A book of 600,000 characters takes one minute of a good server. Whatever is not checked by then stays without. */
const BUDGET_MS = 120_000;

/** What becomes of some segments. */
type AddFindings = (segments: readonly PreparedSegment[]) => Promise<readonly PreparedSegment[]>;

/**
 * Adds what the LanguageTool server finds, where there is one, to the segments of a document that are about to be stored, batch by batch;
 * they stand as they are when the server does not answer, or when the whole document's time is up.
 * What it returns throws the signal's reason once that is aborted.
 */
export function languageToolFor(facts: DocumentFacts, signal: AbortSignal): AddFindings {
  const language = languageToolCode(facts.pair.target);
  const tool = language === undefined ? undefined : configuredLanguageTool();
  if (language === undefined || !tool) return (segments) => Promise.resolve(segments);
  let left = BUDGET_MS;
  return async (segments) => {
    const bare = segments.map((segment) => withoutTags(segment, facts));
    const texts = bare.map((segment) => segment.texts.target);
    const begun = performance.now();
    const matches = left > 0 ? await askAboutAll(tool, { texts, language, signal, left }) : [];
    left -= performance.now() - begun;
    signal.throwIfAborted();
    return segments.map((segment, index) => {
      const found = matches[index] ?? [];
      const words = bare[index];
      if (found.length === 0 || !words) return segment;
      const others = words.place(languageToolFindings(found, words.texts, facts.names));
      return { ...segment, findings: mergeFindings(segment.findings, others) };
    });
  };
}

interface Questions {
  readonly texts: readonly string[];
  readonly language: string;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly left: number;
}

/** The matches of each text, asked about in batches, some at a time, until all are or the time is up. */
async function askAboutAll(tool: LanguageTool, { texts, language, signal, left }: Questions) {
  const matches: KnownMatches[] = [];
  const stop = new AbortController();
  const end = () => stop.abort();
  const timer = setTimeout(end, left);
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  const asking = { timeoutMs: TIMEOUT_MS, signal: stop.signal };
  const rest = packTexts(texts).values();
  const askInTurn = async () => {
    for (const batch of rest) {
      if (stop.signal.aborted || tool.isDown()) return;
      const asked = batch.map((index) => texts[index] ?? "");
      const answers = await tool.check(asked, language, asking);
      batch.forEach((index, place) => {
        matches[index] = answers[place];
      });
      if (answers.every((answer) => answer === undefined)) await pause();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, askInTurn));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  }
  return matches;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
