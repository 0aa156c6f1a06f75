import type { Finding } from "../../../flagging/finding";
import { runChecks } from "../../../flagging/run-checks";
import { sliceSpan } from "../../../text/span";
import type { Client } from "../../db/client";
import type { NewFlag } from "../../db/flags";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { documentFacts } from "./document-facts-cache";

/** The two texts that the checks compare. */
export interface CheckedTexts {
  readonly source: string;
  readonly target: string;
}

/** What the checks find in one segment, as it is stored. */
export async function findFlags(
  client: Client,
  segment: { readonly id: string; readonly documentId: string },
  texts: CheckedTexts,
): Promise<NewFlag[]> {
  const facts = await documentFacts(client, segment.documentId);
  const findings = runChecks(texts, facts, { knowledge: loadLanguageKnowledge() });
  return findings.map((finding) => toNewFlag(segment.id, texts, finding));
}

/** A finding on a segment, with the fingerprint that a dismissal holds on to. */
export function toNewFlag(segmentId: string, texts: CheckedTexts, finding: Finding): NewFlag {
  const { span, suggestion, ...rest } = finding;
  const marked = sliceSpan(texts[finding.side], span);
  const normalised = marked.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return {
    segmentId,
    ...rest,
    start: span.start,
    end: span.end,
    suggestion: suggestion ?? null,
    fingerprint: `${finding.check}|${finding.side}|${normalised}`,
  };
}
