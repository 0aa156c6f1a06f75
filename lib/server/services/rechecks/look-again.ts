import { terminology } from "../../../flagging/checks/terminology";
import { mentionOf } from "../../../flagging/compare-facts";
import { customCheckName, readCustomCheckName } from "../../../flagging/custom-checks/custom-check";
import { searchSegment } from "../../../flagging/custom-checks/run-custom-checks";
import { stripSegment } from "../../../flagging/without-tags";
import { isFileFormat } from "../../../formats/file-formats";
import { sourceKeys } from "../../../terminology/source-keys";
import { findCustomChecks } from "../../db/custom-checks";
import type { NewFlag } from "../../db/flags";
import type { Database } from "../../db/open-database";
import { compiledChecks } from "../custom-checks/compiled-checks";
import { findFlags, isCheckable, toNewFlag } from "../segments/find-flags";
import type { RecheckWork } from "./recheck-work";

/** A segment as a recheck reads it. */
export interface TextToCheck {
  readonly id: string;
  readonly documentId: string;
  readonly sourceLanguage: string;
  /** Its document's. */
  readonly format: string;
  readonly source: string;
  readonly target: string;
}

/** What was found in a segment. */
export interface SecondLook {
  readonly flags: readonly NewFlag[];
  /** Whether a check was asked: the flags of the others stay as they are. */
  readonly isAsked: (check: string) => boolean;
  /** Whether all of the text was searched with the project's own patterns. */
  readonly isWhole: boolean;
}

const UNASKED: SecondLook = { flags: [], isAsked: () => false, isWhole: true };

/** Looks at one segment again. */
export type LookAgain = (segment: TextToCheck) => Promise<SecondLook>;

/** Gives the look that a job takes at each segment. */
export async function lookAgain(
  database: Database,
  projectId: string,
  work: RecheckWork,
): Promise<LookAgain> {
  if ("isFull" in work) return (segment) => lookForAll(database, segment);
  if ("documentId" in work) return lookForFacts(database, work.mentioning);
  if ("termKeys" in work) return (segment) => lookForTerms(database, segment, work.termKeys);
  return lookForPatterns(database, projectId, work.checkId);
}

async function lookForPatterns(
  { prisma }: Database,
  projectId: string,
  checkId: string | null,
): Promise<LookAgain> {
  const all = await findCustomChecks(prisma, projectId);
  const compiled = compiledChecks(checkId === null ? all : all.filter(({ id }) => id === checkId));
  // One that is deleted finds nothing any more.
  const isAsked = (check: string) =>
    checkId === null
      ? readCustomCheckName(check) !== undefined
      : check === customCheckName({ id: checkId });
  return (segment) => {
    const { texts, place } = stripSegment(segment, isFileFormat(segment.format));
    const { findings, isWhole } = searchSegment(compiled, texts);
    const flags = place(findings).map((finding) => toNewFlag(segment.id, segment, finding));
    return Promise.resolve({ flags, isAsked, isWhole });
  };
}

/** Only the check of terms is asked, and only where one of those stands that changed. */
async function lookForTerms(
  { prisma }: Database,
  segment: TextToCheck,
  keys: readonly string[] | null,
): Promise<SecondLook> {
  const own = keys && sourceKeys(segment.source, segment.sourceLanguage);
  if (own && !keys.some((key) => own.has(key))) return UNASKED;
  const { flags } = await findFlags(prisma, segment, segment);
  return { flags, isAsked: (check) => check === terminology.id, isWhole: true };
}

/** Only where something is said that the document taught otherwise before. */
function lookForFacts(database: Database, words: readonly string[] | null): LookAgain {
  const isConcerned = words ? mentionOf(words) : () => true;
  return async (segment) => (isConcerned(segment) ? lookForAll(database, segment) : UNASKED);
}

/** What somebody outside has not been asked about says nothing against the flags of an earlier answer. */
async function lookForAll({ prisma }: Database, segment: TextToCheck): Promise<SecondLook> {
  if (!isCheckable(segment)) return UNASKED;
  const { flags, unasked } = await findFlags(prisma, segment, segment);
  return { flags, isAsked: (check) => !unasked.includes(check), isWhole: true };
}
