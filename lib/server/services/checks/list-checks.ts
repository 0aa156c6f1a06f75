import { appliesTo, type CheckDeclaration } from "../../../flagging/check";
import { customCheckName } from "../../../flagging/custom-checks/custom-check";
import { KNOWN_CHECKS } from "../../../flagging/known-checks";
import { LANGUAGE_TOOL } from "../../../flagging/language-tool";
import { CHECKS } from "../../../flagging/registry";
import type { ProjectCheck } from "../../../schemas/check";
import type { ReadProject } from "../../../schemas/project";
import { findCustomChecks } from "../../db/custom-checks";
import { findCheckRecords, findFlagRules, findSeverities } from "../../db/flag-rules";
import { findProject } from "../../db/projects";
import { configuredLanguageTool } from "../../providers/configured-language-tool";
import type { Context } from "../context";
import { inEveryLanguage } from "../custom-checks/check-titles";
import { openProject } from "../project-scope";

const NOTHING = { open: 0, edited: 0, dismissed: 0 };

/** The checks for a project's languages, then those that it made itself, with what it made of them and what became of their flags. */
export async function listChecks(context: Context, input: ReadProject): Promise<ProjectCheck[]> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const [project, { off }, severities, records, own] = await Promise.all([
    findProject(prisma, projectId, context.actor.userId),
    findFlagRules(prisma, projectId),
    findSeverities(prisma, projectId),
    findCheckRecords(prisma, projectId),
    findCustomChecks(prisma, projectId),
  ]);
  const languages = { source: project.sourceLanguage, target: project.targetLanguage };
  const recordOf = new Map(records.map(({ check, ...record }) => [check, record]));
  // A server outside is named where one is asked, or was.
  const isAsked = configuredLanguageTool() !== undefined || recordOf.has(LANGUAGE_TOOL.id);
  const checks = isAsked ? KNOWN_CHECKS : CHECKS;
  const toRow = (check: CheckDeclaration, custom: ProjectCheck["custom"] = null): ProjectCheck => {
    const { id, category, severity, title, description, example } = check;
    return {
      id,
      category,
      title,
      description,
      example: { source: example.source ?? null, target: example.target },
      severity,
      ownSeverity: severities.get(id) ?? null,
      isOn: !off.has(id),
      record: recordOf.get(id) ?? NOTHING,
      custom,
    };
  };
  return [
    ...checks.filter((check) => appliesTo(check, languages)).map((check) => toRow(check)),
    ...own.map((stored) => toRow(declare(stored), toCustomCheckRow(stored))),
  ];
}

type StoredCheck = Awaited<ReturnType<typeof findCustomChecks>>[number];

/** A check of the project's own as one of ours; its patterns are its example. */
function declare(stored: StoredCheck): CheckDeclaration {
  const { category, severity, name, why } = stored;
  return {
    id: customCheckName(stored),
    category,
    severity,
    title: inEveryLanguage(name),
    description: inEveryLanguage(why),
    example: { target: "" },
  };
}

function toCustomCheckRow({
  createdBy,
  projectId: _projectId,
  createdById: _createdById,
  createdAt: _createdAt,
  ...row
}: StoredCheck): ProjectCheck["custom"] {
  return { ...row, by: createdBy };
}
