import type { DecisionPreview, PreviewDecisions } from "../../../schemas/decisions";
import { excerptAround } from "../../../text/excerpt-around";
import { findSegmentsToDecide } from "../../db/decisions";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { judgeDecision } from "./judge-decision";

/** What is shown of a target, in UTF-16 code units: a line. */
const SHOWN_LENGTH = 160;

const START = { start: 0, end: 0 };

/** Tells which of some segments a decision would be made on, and why not on the others; nothing is written. */
export async function previewDecisions(
  context: Context,
  { documentId, ids, decision }: PreviewDecisions,
): Promise<DecisionPreview> {
  const scope = await openDocument(context, documentId, "segment.decide");
  const preview: DecisionPreview = { segments: [], words: 0, refused: [] };
  for (const segment of await findSegmentsToDecide(context.database.prisma, documentId, ids)) {
    const { id, position, version, target, serious } = segment;
    const reason = judgeDecision(context, scope, { segment, version, decision });
    if (reason) {
      preview.refused.push({ id, position, reason });
    } else {
      const text = excerptAround(target, START, SHOWN_LENGTH).right;
      preview.segments.push({ id, version, position, text, serious });
      preview.words += segment.sourceWords;
    }
  }
  return preview;
}
