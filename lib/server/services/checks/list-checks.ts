import { appliesTo } from "../../../flagging/check";
import { KNOWN_CHECKS } from "../../../flagging/known-checks";
import { LANGUAGE_TOOL } from "../../../flagging/language-tool";
import { CHECKS } from "../../../flagging/registry";
import type { ProjectCheck } from "../../../schemas/check";
import type { ReadProject } from "../../../schemas/project";
import { findCheckRecords, findFlagRules, findSeverities } from "../../db/flag-rules";
import { findProject } from "../../db/projects";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import type { Context } from "../context";
import { openProject } from "../project-scope";

const NOTHING = { open: 0, edited: 0, dismissed: 0 };

/** The checks for a project's languages, with what it made of them and what became of their flags. */
export async function listChecks(context: Context, input: ReadProject): Promise<ProjectCheck[]> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const [project, { off }, severities, records] = await Promise.all([
    findProject(prisma, projectId, context.actor.userId),
    findFlagRules(prisma, projectId),
    findSeverities(prisma, projectId),
    findCheckRecords(prisma, projectId),
  ]);
  const languages = { source: project.sourceLanguage, target: project.targetLanguage };
  const recordOf = new Map(records.map(({ check, ...record }) => [check, record]));
  // A server outside is named where one is asked, or was.
  const isAsked = configuredLanguageTool() !== undefined || recordOf.has(LANGUAGE_TOOL.id);
  const checks = isAsked ? KNOWN_CHECKS : CHECKS;
  return checks
    .filter((check) => appliesTo(check, languages))
    .map(({ id, category, severity, title, description, example }) => ({
      id,
      category,
      title,
      description,
      example: { source: example.source ?? null, target: example.target },
      severity,
      ownSeverity: severities.get(id) ?? null,
      isOn: !off.has(id),
      record: recordOf.get(id) ?? NOTHING,
    }));
}
