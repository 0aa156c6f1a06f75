import { explainLink } from "../../../alignment/explain-link";
import type { LinkAnchors, ReadLink } from "../../../schemas/repair";
import { findDocument } from "../../db/documents";
import { findSegment } from "../../db/segments";
import { loadBilingualLexicon } from "../../providers/load-bilingual-lexicon";
import type { Context } from "../context";
import { openSegment } from "../project-scope";

/** The numbers, names and words that link a segment's two sides, as they are stored. */
export async function readLink(context: Context, input: ReadLink): Promise<LinkAnchors> {
  const { segmentId, documentId } = await openSegment(context, input.segmentId, "project.read");
  const { prisma } = context.database;
  const [{ source, target }, document] = await Promise.all([
    findSegment(prisma, segmentId),
    findDocument(prisma, documentId),
  ]);
  const languages = { source: document.sourceLanguage, target: document.targetLanguage };
  const anchors = explainLink({ source, target, lexicon: loadBilingualLexicon(languages) });
  return {
    anchors: anchors.map((anchor) => ({
      kind: anchor.kind,
      source: source.slice(anchor.source.start, anchor.source.end),
      target: target.slice(anchor.target.start, anchor.target.end),
    })),
  };
}
