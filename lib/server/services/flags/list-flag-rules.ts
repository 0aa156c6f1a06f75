import type { FlagRules, ListFlagRules } from "../../../schemas/flag-rule";
import { findFlagRules } from "../../db/flag-rules";
import { countSilenced, findProposedRules } from "../../db/rule-candidates";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { describeMarkedTexts } from "./describe-marked-texts";
import { toCandidate } from "./read-rule-candidate";

/** The marked texts that a project does not want to be told, and those that could become rules. */
export async function listFlagRules(context: Context, input: ListFlagRules): Promise<FlagRules> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const [{ texts: rules }, proposed] = await Promise.all([
    findFlagRules(prisma, projectId),
    findProposedRules(prisma, projectId),
  ]);
  const [describe, silenced] = await Promise.all([
    describeMarkedTexts(
      prisma,
      projectId,
      [...rules, ...proposed].map(({ fingerprint }) => fingerprint),
    ),
    countSilenced(
      prisma,
      rules.map(({ id }) => id),
    ),
  ]);
  return {
    rules: rules.map(({ id, fingerprint, reason, note, user, createdAt }) => ({
      ...describe(fingerprint),
      id,
      reason,
      note,
      by: user,
      at: createdAt.toISOString(),
      silenced: silenced.get(id) ?? 0,
    })),
    proposals: proposed.map((row) => toCandidate(row, describe)),
  };
}
