import type { LanguagePair } from "../../../bitext/language-pair";
import {
  type DocumentFacts,
  type FactLearner,
  startLearning,
} from "../../../flagging/document-facts";
import { stripSegment } from "../../../flagging/without-tags";
import type { Client } from "../../db/client";
import { findTextsToLearn } from "../../db/learning";
import { othersTurn } from "../../others-turn";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";

/** Segments that are read at once. */
const PAGE = 250;

/** What must be known of a document before it is learnt from. */
interface LearntDocument {
  readonly documentId: string;
  readonly pair: LanguagePair;
  readonly isTagged: boolean;
}

/** Learns the facts of a document from its texts as they are, with pauses for others; undefined when `goOn` says to stop. */
export async function learnDocument(
  client: Client,
  { documentId, pair, isTagged }: LearntDocument,
  goOn: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<DocumentFacts | undefined> {
  const learner = startLearning(pair, loadLanguageKnowledge());
  let from = 0;
  for (;;) {
    if (!(await goOn())) return undefined;
    const texts = await findTextsToLearn(client, documentId, { from, count: PAGE });
    const last = texts.at(-1);
    if (last === undefined) return allSteps(learner.learnt());
    for (const { source, target } of texts) {
      learner.add(stripSegment({ source, target }, isTagged).texts);
    }
    from = last.position + 1;
    await othersTurn();
  }
}

async function allSteps(steps: ReturnType<FactLearner["learnt"]>): Promise<DocumentFacts> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await othersTurn();
  }
}
