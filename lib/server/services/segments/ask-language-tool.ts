import type { DocumentFacts } from "../../../flagging/document-facts";
import type { Finding } from "../../../flagging/finding";
import type { SegmentToCheck } from "../../../flagging/segment-to-check";
import { logFault } from "../../logger";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import { languageToolFindings } from "../../providers/language-tool-findings";
import { languageToolCode } from "../../providers/language-tool-request";

/** A sentence is answered in a tenth of a second; who types does not wait for more than a late answer. */
const TIMEOUT_MS = 2_000;

/** Asks the LanguageTool server, where there is one, about a target, so that `recallLanguageTool` knows. */
export async function askLanguageTool(text: string, { pair }: DocumentFacts): Promise<void> {
  const language = languageToolCode(pair.target);
  const tool = language === undefined ? undefined : configuredLanguageTool();
  if (language === undefined || !tool) return;
  await tool
    .check([text], language, { timeoutMs: TIMEOUT_MS })
    .catch((error: unknown) => logFault(error, { during: "LanguageTool" }));
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
