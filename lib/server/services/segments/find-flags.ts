import { createHash } from "node:crypto";
import { spelling } from "../../../flagging/checks/spelling";
import { runCustomChecks } from "../../../flagging/custom-checks/run-custom-checks";
import type { Finding } from "../../../flagging/finding";
import { formsToSpell } from "../../../flagging/forms-to-spell";
import { LANGUAGE_TOOL } from "../../../flagging/language-tool";
import { mergeFindings } from "../../../flagging/merge-findings";
import { runChecks } from "../../../flagging/run-checks";
import { withoutTags } from "../../../flagging/without-tags";
import { sliceSpan } from "../../../text/span";
import type { Client } from "../../db/client";
import { findCustomChecksOfDocument } from "../../db/custom-checks";
import type { NewFlag } from "../../db/flags";
import { loadLanguageKnowledge } from "../../providers/load-language-knowledge";
import { sharedFrenchSpeller } from "../../providers/shared-french-speller";
import { compiledChecks } from "../custom-checks/compiled-checks";
import { HASHED } from "../flags/read-fingerprint";
import { findTermUses } from "../terms/find-term-uses";
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
  /** The checks that may have found less than there is because somebody was not asked, or has not answered. */
  readonly unasked: readonly string[];
}

/** Whether a segment is short enough to be checked. */
export function isCheckable({ source, target }: CheckedTexts): boolean {
  return source.length + target.length <= MAX_CHECKED_LENGTH;
}

/** What the checks find in one segment, as it is stored, with what LanguageTool and the speller are known to say of it. */
export async function findFlags(
  client: Client,
  segment: { readonly id: string; readonly documentId: string },
  texts: CheckedTexts,
): Promise<FoundFlags> {
  if (!isCheckable(texts)) return UNCHECKED;
  const find = await openChecks(client, segment.documentId);
  return find(segment.id, texts);
}

const UNCHECKED: FoundFlags = { flags: [], unasked: [LANGUAGE_TOOL.id] };

/** Finds the flags of one segment after another. */
export type FindFlags = (segmentId: string, texts: CheckedTexts) => Promise<FoundFlags>;

/** Reads once what the checks of a document go by. */
export async function openChecks(client: Client, documentId: string): Promise<FindFlags> {
  const facts = await documentFacts(client, documentId);
  const checks = compiledChecks(await findCustomChecksOfDocument(client, documentId));
  const knowledge = { ...loadLanguageKnowledge(), frenchSpelling: sharedFrenchSpeller().recall };
  return async (segmentId, tagged) => {
    if (!isCheckable(tagged)) return UNCHECKED;
    const { texts, restore } = withoutTags(tagged, facts);
    const terms = await findTermUses(client, documentId, { ...texts, languages: facts.pair });
    const own = runChecks({ ...texts, terms }, facts, { knowledge });
    const others = recallLanguageTool(texts, facts);
    const findings = mergeFindings([...own, ...runCustomChecks(checks, texts)], others ?? []);
    return {
      flags: restore(findings).map((finding) => toNewFlag(segmentId, tagged, finding)),
      unasked: [
        ...(others ? [] : [LANGUAGE_TOOL.id]),
        ...(formsToSpell(texts, facts, knowledge).every(knowledge.frenchSpelling)
          ? []
          : [spelling.id]),
      ],
    };
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
