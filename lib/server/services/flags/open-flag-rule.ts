import { findFlagRule } from "../../db/flag-rules";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { type ReadFingerprint, readFingerprint } from "./read-fingerprint";

/** A rule that silences a marked text, in a project whose rules the actor may change. */
export interface RuleToChange extends Pick<ReadFingerprint, "check" | "text"> {
  readonly id: string;
  readonly projectId: string;
}

/**
 * The gate for a rule that is to be changed.
 * @throws {AppError} not-found also for a rule that turns a check off: it has no text and no reason.
 */
export async function openFlagRule(
  context: Context,
  input: { readonly projectId: string; readonly ruleId: string },
): Promise<RuleToChange> {
  const { projectId } = await openProject(context, input.projectId, "flag-rule.manage");
  const rule = await findFlagRule(context.database.prisma, projectId, input.ruleId);
  if (!rule?.fingerprint) throw new AppError("not-found", "not-found");
  const { check, text } = readFingerprint(rule.fingerprint);
  return { id: rule.id, projectId, check, text };
}
