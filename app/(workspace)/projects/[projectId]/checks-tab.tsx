import { CustomChecksPanel } from "@/components/custom-checks/custom-checks-panel";
import { ChecksPanel } from "@/components/project/checks-panel";
import type { ProjectSummary } from "@/lib/schemas/project";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listChecks } from "@/lib/server/services/checks/list-checks";
import { readRecheck } from "@/lib/server/services/rechecks/read-recheck";

interface ChecksTabProps {
  readonly project: Pick<ProjectSummary, "id" | "sourceLanguage" | "targetLanguage">;
  readonly mayManage: boolean;
}

/** The checks of a project as they stand now: its own, then those that every project has. */
export async function ChecksTab({ project, mayManage }: ChecksTabProps) {
  const context = await requireContext();
  const projectId = project.id;
  const languages = { source: project.sourceLanguage, target: project.targetLanguage };
  const [checks, recheck] = await readPage(() =>
    Promise.all([listChecks(context, { projectId }), readRecheck(context, { projectId })]),
  );
  const own = checks.filter(({ custom }) => custom !== null);
  return (
    <div className="flex flex-col gap-6">
      {(mayManage || own.length > 0) && (
        <CustomChecksPanel
          projectId={projectId}
          languages={languages}
          checks={own}
          recheck={recheck}
          mayManage={mayManage}
        />
      )}
      <ChecksPanel
        projectId={projectId}
        languages={languages}
        checks={checks.filter(({ custom }) => custom === null)}
        mayManage={mayManage}
      />
    </div>
  );
}
