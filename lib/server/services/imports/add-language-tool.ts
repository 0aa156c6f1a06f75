import { mergeFindings } from "../../../flagging/merge-findings";
import { withoutTags } from "../../../flagging/without-tags";
import { FAILURES_TO_OPEN } from "../../providers/circuit-breaker";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import type { KnownMatches, LanguageTool } from "../../providers/language-tool";
import { packTexts } from "../../providers/language-tool-batch";
import { languageToolFindings } from "../../providers/language-tool-findings";
import { languageToolCode } from "../../providers/language-tool-request";
import type { PreparedDocument } from "./prepare-document";

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

/** Told how much of the questions is answered, 0 to 1; `signal` ends the work with its reason. */
interface Control {
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Adds what the LanguageTool server finds, where there is one, to a document that is about to be stored; the document
 * stands as it is when the server does not answer.
 * @throws the signal's reason once it is aborted.
 */
export async function addLanguageTool(
  prepared: PreparedDocument,
  control: Control,
): Promise<PreparedDocument> {
  const language = languageToolCode(prepared.facts.pair.target);
  const tool = language === undefined ? undefined : configuredLanguageTool();
  if (language === undefined || !tool) return prepared;
  const { segments, facts } = prepared;
  const bare = segments.map((segment) => withoutTags(segment, facts));
  const texts = bare.map((segment) => segment.texts.target);
  const matches = await askAboutAll(tool, { texts, language, control });
  control.signal.throwIfAborted();
  return {
    ...prepared,
    segments: segments.map((segment, index) => {
      const found = matches[index] ?? [];
      const words = bare[index];
      if (found.length === 0 || !words) return segment;
      const others = words.place(languageToolFindings(found, words.texts, facts.names));
      return { ...segment, findings: mergeFindings(segment.findings, others) };
    }),
  };
}

interface Questions {
  readonly texts: readonly string[];
  readonly language: string;
  readonly control: Control;
}

/** The matches of each text, asked about in batches, some at a time, until all are or the time is up. */
async function askAboutAll(tool: LanguageTool, { texts, language, control }: Questions) {
  const matches: KnownMatches[] = [];
  const batches = packTexts(texts);
  const stop = new AbortController();
  const end = () => stop.abort();
  const timer = setTimeout(end, BUDGET_MS);
  control.signal.addEventListener("abort", end, { once: true });
  if (control.signal.aborted) end();
  const asking = { timeoutMs: TIMEOUT_MS, signal: stop.signal };
  const rest = batches.entries();
  const askInTurn = async () => {
    for (const [done, batch] of rest) {
      if (stop.signal.aborted || tool.isDown()) return;
      control.onProgress(done / batches.length);
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
    control.signal.removeEventListener("abort", end);
  }
  return matches;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
