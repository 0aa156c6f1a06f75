import type { DocumentFacts } from "../../../flagging/document-facts";
import type { Finding } from "../../../flagging/finding";
import type { SegmentToCheck } from "../../../flagging/segment-to-check";
import { findSegment } from "../../db/segments";
import { logFault } from "../../logger";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import { languageToolFindings } from "../../providers/language-tool-findings";
import { languageToolCode } from "../../providers/language-tool-request";
import type { Context } from "../context";
import { documentFacts } from "./document-facts-cache";

/** A sentence is answered in a tenth of a second; who types does not wait for more than a late answer. */
const TIMEOUT_MS = 2_000;

/** How long the flags of what is being typed wait for it. What comes later is there for the save. */
const TYPING_PATIENCE_MS = 500;

/** How long a save waits. The pause in typing before it has asked already, so that mostly nothing is waited for. */
const SAVE_PATIENCE_MS = 250;

interface SegmentOfDocument {
  readonly segmentId: string;
  readonly documentId: string;
}

/**
 * Asks the LanguageTool server, where there is one, about a text that is being typed, so that `recallLanguageTool` knows;
 * gives up waiting after half a second.
 */
export async function askWhileTyping(
  context: Context,
  { documentId }: SegmentOfDocument,
  text: string,
): Promise<void> {
  await ask(context, documentId, { text, patienceMs: TYPING_PATIENCE_MS });
}

/**
 * The same before a text is saved, unless it is the one that stands there. Not inside the transaction: the embedded
 * database serves one at a time.
 */
export async function askBeforeSaving(
  context: Context,
  { segmentId, documentId }: SegmentOfDocument,
  text: string,
): Promise<void> {
  if (!configuredLanguageTool()) return;
  const { target } = await findSegment(context.database.prisma, segmentId);
  if (text !== target) await ask(context, documentId, { text, patienceMs: SAVE_PATIENCE_MS });
}

async function ask(
  { database }: Context,
  documentId: string,
  { text, patienceMs }: { readonly text: string; readonly patienceMs: number },
): Promise<void> {
  const tool = configuredLanguageTool();
  if (!tool) return;
  const { pair } = await documentFacts(database.prisma, documentId);
  const language = languageToolCode(pair.target);
  if (language === undefined) return;
  const answer = tool
    .check([text], language, { timeoutMs: TIMEOUT_MS })
    .catch((error: unknown) => logFault(error, { during: "LanguageTool" }));
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([answer, patience]);
  clearTimeout(timer);
}

/** What LanguageTool has said of a target, as findings; undefined when there is no answer. Never asks. */
export function recallLanguageTool(
  texts: SegmentToCheck,
  { pair, names }: DocumentFacts,
): Finding[] | undefined {
  const language = languageToolCode(pair.target);
  const tool = language === undefined ? undefined : configuredLanguageTool();
  if (language === undefined || !tool) return undefined;
  const matches = tool.recall(texts.target, language);
  return matches && languageToolFindings(matches, texts, names);
}
