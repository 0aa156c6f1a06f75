import { createHash } from "node:crypto";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import type { Finding } from "../../../flagging/finding";
import { LANGUAGE_TOOL } from "../../../flagging/language-tool";
import { mergeFindings } from "../../../flagging/merge-findings";
import { runChecks } from "../../../flagging/run-checks";
import { sliceSpan } from "../../../text/span";
import type { Client } from "../../db/client";
import { findCustomChecksOfDocument } from "../../db/custom-checks";
import type { NewFlag } from "../../db/flags";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { compiledChecks } from "../custom-checks/compiled-checks";
import { HASHED } from "../flags/read-fingerprint";
import { recallLanguageTool } from "./ask-language-tool";
import { documentFacts } from "./document-facts-cache";

/** The two texts that the checks compare. */
export interface CheckedTexts {
  readonly source: string;
  readonly target: string;
}

/**
 * The longest segment that is checked while somebody types, in UTF-16 code units of both sides: ten pages. The checks run
 * on the thread that answers everybody.
 */
const MAX_CHECKED_LENGTH = 40_000;

/** What was found in one segment. */
export interface FoundFlags {
  readonly flags: NewFlag[];
  /** The check that found nothing because it was not asked; null when all were. */
  readonly unasked: string | null;
}

/** What the checks find in one segment, as it is stored, and what LanguageTool is known to say of it. */
export async function findFlags(
  client: Client,
  segment: { readonly id: string; readonly documentId: string },
  texts: CheckedTexts,
): Promise<FoundFlags> {
  if (texts.source.length + texts.target.length > MAX_CHECKED_LENGTH)
    return { flags: [], unasked: LANGUAGE_TOOL.id };
  const facts = await documentFacts(client, segment.documentId);
  const checks = compiledChecks(await findCustomChecksOfDocument(client, segment.documentId));
  const own = runChecks(texts, facts, { knowledge: loadLanguageKnowledge() });
  const others = recallLanguageTool(texts, facts);
  const findings = mergeFindings([...own, ...runCustomChecks(checks, texts)], others ?? []);
  return {
    flags: findings.map((finding) => toNewFlag(segment.id, texts, finding)),
    unasked: others ? null : LANGUAGE_TOOL.id,
  };
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
    fingerprint: `${finding.check}|${finding.side}|${shortened(normalised)}`,
  };
}

/** An index entry of PostgreSQL ends at 2,704 bytes: a longer text stands for itself by its hash. */
function shortened(text: string): string {
  if (text.length <= LONGEST_FINGERPRINT) return text;
  return `${HASHED}${createHash("sha256").update(text).digest("base64url")}`;
}

/** In UTF-16 code units, of three bytes at most. */
const LONGEST_FINGERPRINT = 600;
