import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreateProjectDialog } from "@/components/project/create-project-dialog";
import { ProjectCard } from "@/components/project/project-card";
import { PageFrame } from "@/components/shell/page-frame";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { KeptWork } from "@/components/work/kept-work";
import { MyWork } from "@/components/work/my-work";
import { can } from "@/lib/access/can";
import { requireContext } from "@/lib/server/auth/require-context";
import { readMyWork } from "@/lib/server/services/assignments/read-my-work";
import { listProjects } from "@/lib/server/services/projects/list-projects";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("projects"))("title") };
}

export default async function ProjectsPage() {
  const t = await getTranslations("projects");
  const context = await requireContext();
  const [projects, work] = await Promise.all([listProjects(context), readMyWork(context)]);
  const mayCreate = can(context.actor, "project.create");
  return (
    <PageFrame title={t("title")} actions={mayCreate && <CreateProjectDialog />}>
      <KeptWork userId={context.actor.userId} />
      {work.length > 0 && <MyWork items={work} />}
      {projects.length === 0 && (
        <Card>
          <EmptyState
            title={t("emptyTitle")}
            text={mayCreate ? t("emptyText") : t("emptyTextMember")}
          />
        </Card>
      )}
      <div className="flex flex-col gap-6">
        {projects.map((project) => (
          <ProjectCard key={project.id} project={project} actor={context.actor} />
        ))}
      </div>
    </PageFrame>
  );
}
