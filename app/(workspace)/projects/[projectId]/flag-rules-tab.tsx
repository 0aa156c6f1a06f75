import { FlagRulesPanel } from "@/components/flag-rules/flag-rules-panel";
import { can, type ProjectSubject } from "@/lib/access/can";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listFlagRules } from "@/lib/server/services/flags/list-flag-rules";

interface FlagRulesTabProps {
  readonly projectId: string;
  readonly subject: ProjectSubject;
}

/** The rules of a project as they stand now. */
export async function FlagRulesTab({ projectId, subject }: FlagRulesTabProps) {
  const context = await requireContext();
  const flagRules = await readPage(() => listFlagRules(context, { projectId }));
  const mayManage = can(context.actor, "flag-rule.manage", subject);
  return <FlagRulesPanel projectId={projectId} mayManage={mayManage} {...flagRules} />;
}
