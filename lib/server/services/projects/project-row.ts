import { ProjectAbbreviations, type ProjectSummary } from "../../../schemas/project";
import { ReturnReasons } from "../../../schemas/return-reason";
import type { findProject } from "../../db/projects";

/** A stored project, with its reader's role, as it goes over the wire. */
export function toProjectRow(
  stored: Awaited<ReturnType<typeof findProject>>,
): Omit<ProjectSummary, "documents"> {
  const { id, name, sourceLanguage, targetLanguage, allowSelfApproval, memberships } = stored;
  return {
    id,
    name,
    sourceLanguage,
    targetLanguage,
    allowSelfApproval,
    abbreviations: ProjectAbbreviations.parse(stored.abbreviations),
    returnReasons: {
      reasons: ReturnReasons.parse(stored.returnReasons),
      version: stored.returnReasonsVersion,
    },
    role: memberships[0]?.role ?? null,
  };
}
