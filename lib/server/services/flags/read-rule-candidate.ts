import type { ReadRuleCandidate, RuleCandidate } from "../../../schemas/flag-rule";
import { type CandidateRow, findRuleCandidate } from "../../db/rule-candidates";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openFlag } from "../project-scope";
import { describeMarkedTexts, type MarkedText } from "./describe-marked-texts";

/**
 * The dismissals in the project that are equal to that of a flag: whether they are enough to propose a rule.
 * @throws {AppError} not-found when nobody dismissed it.
 */
export async function readRuleCandidate(
  context: Context,
  input: ReadRuleCandidate,
): Promise<RuleCandidate> {
  const { projectId, fingerprint } = await openFlag(context, input.flagId);
  const { prisma } = context.database;
  const row = await findRuleCandidate(prisma, projectId, fingerprint);
  if (!row) throw new AppError("not-found", "not-found");
  return toCandidate(row, await describeMarkedTexts(prisma, projectId, [fingerprint]));
}

/** Equal dismissals as they go over the wire. */
export function toCandidate(
  { fingerprint, count, reason, note, standing }: CandidateRow,
  describe: (fingerprint: string) => MarkedText,
): RuleCandidate {
  return {
    ...describe(fingerprint),
    count,
    reason,
    note: reason === "other" ? note : null,
    standing,
  };
}
