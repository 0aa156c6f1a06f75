import { TermsPanel } from "@/components/terms/terms-panel";
import { can, type ProjectSubject } from "@/lib/access/can";
import type { ProjectSummary } from "@/lib/schemas/project";
import { requireContext } from "@/lib/server/auth/require-context";

interface TermsTabProps {
  readonly project: Pick<ProjectSummary, "id" | "sourceLanguage" | "targetLanguage">;
  readonly subject: ProjectSubject;
}

/** The termbase of a project, with what the reader may do there. */
export async function TermsTab({ project, subject }: TermsTabProps) {
  const { actor } = await requireContext();
  return (
    <TermsPanel
      projectId={project.id}
      languages={{ source: project.sourceLanguage, target: project.targetLanguage }}
      mayAdd={can(actor, "term.add", subject)}
      mayManage={can(actor, "term.manage", subject)}
    />
  );
}
