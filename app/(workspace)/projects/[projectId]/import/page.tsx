import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportScreen } from "@/components/import/import-screen";
import { PageFrame } from "@/components/shell/page-frame";
import { can } from "@/lib/access/can";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listImports } from "@/lib/server/services/imports/list-imports";
import { readProject } from "@/lib/server/services/projects/read-project";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("page") };
}

export default async function ImportPage({ params }: PageProps<"/projects/[projectId]/import">) {
  const t = await getTranslations("import");
  const shell = await getTranslations("shell");
  const context = await requireContext();
  const input = await params;
  const project = await readPage(() => readProject(context, input));
  if (!can(context.actor, "document.import", { role: project.role ?? undefined })) forbidden();
  const jobs = await readPage(() => listImports(context, input));
  const running = jobs.find(({ state }) => state === "queued" || state === "running");
  return (
    <PageFrame
      title={t("page")}
      subtitle={t("pageText")}
      crumbs={[
        { label: shell("projects"), href: "/projects" },
        { label: project.name, href: `/projects/${project.id}` },
        { label: t("crumb") },
      ]}
    >
      <ImportScreen
        projectId={project.id}
        languages={{ source: project.sourceLanguage, target: project.targetLanguage }}
        running={running ?? null}
      />
    </PageFrame>
  );
}
