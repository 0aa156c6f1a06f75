import { appliesTo } from "../../../flagging/check";
import { spelling } from "../../../flagging/checks/spelling";
import type { DocumentFacts } from "../../../flagging/document-facts";
import { formsToSpell } from "../../../flagging/forms-to-spell";
import { withoutTags } from "../../../flagging/without-tags";
import { findSegment } from "../../db/segments";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { sharedFrenchSpeller } from "../../providers/shared-french-speller";
import type { Context } from "../context";
import { askLanguageTool } from "./ask-language-tool";
import { documentFacts } from "./document-facts-cache";
import { type CheckedTexts, isCheckable } from "./find-flags";

/** How long the flags of what is being typed wait for answers. What comes later is there for the save. */
const TYPING_PATIENCE_MS = 500;

/** How long a save waits. The pause in typing before it has asked already, so that mostly nothing is waited for. */
const SAVE_PATIENCE_MS = 250;

interface SegmentOfDocument {
  readonly segmentId: string;
  readonly documentId: string;
}

/**
 * Asks whoever is asked outside this thread about a text that is being typed, so that `findFlags` knows their answers;
 * gives up waiting after half a second.
 */
export async function askWhileTyping(
  { database }: Context,
  documentId: string,
  texts: CheckedTexts,
): Promise<void> {
  const facts = await documentFacts(database.prisma, documentId);
  await ask(texts, facts, TYPING_PATIENCE_MS);
}

/**
 * The same before a text is saved, unless it is the one that stands there. Not inside the transaction: the embedded
 * database serves one at a time.
 */
export async function askBeforeSaving(
  { database }: Context,
  { segmentId, documentId }: SegmentOfDocument,
  text: string,
): Promise<void> {
  const { source, target } = await findSegment(database.prisma, segmentId);
  if (text === target) return;
  const facts = await documentFacts(database.prisma, documentId);
  await ask({ source, target: text }, facts, SAVE_PATIENCE_MS);
}

async function ask(tagged: CheckedTexts, facts: DocumentFacts, patienceMs: number): Promise<void> {
  const { texts } = withoutTags(tagged, facts);
  const answers = [askLanguageTool(texts.target, facts), askSpeller(texts, facts, patienceMs)];
  // Only now: what this process does itself before it can wait, such as reading its lexicon the first time, is nobody's delay.
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.all(answers), patience]);
  clearTimeout(timer);
}

async function askSpeller(texts: CheckedTexts, facts: DocumentFacts, timeoutMs: number) {
  if (!isCheckable(texts) || !appliesTo(spelling, facts.pair)) return;
  const speller = sharedFrenchSpeller();
  speller.wake();
  await speller.check(formsToSpell(texts, facts, loadLanguageKnowledge()), { timeoutMs });
}
