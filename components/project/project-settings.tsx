import type { ProjectSummary } from "@/lib/schemas/project";
import { ReasonsPanel } from "./reasons-panel";
import { SettingsPanel } from "./settings-panel";

/** What an admin sets for a project. */
export function ProjectSettings({ project }: { readonly project: ProjectSummary }) {
  return (
    <div className="flex flex-col gap-6">
      <SettingsPanel project={project} />
      <ReasonsPanel projectId={project.id} stored={project.returnReasons} />
    </div>
  );
}
