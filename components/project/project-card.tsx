import { FilePlus2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { ProjectSummary } from "@/lib/schemas/project";
import { DocumentList } from "./document-list";
import { documentRights } from "./document-rights";
import { LanguagePairLabel } from "./language-pair-label";
import { NoDocuments } from "./no-documents";

export interface ProjectCardProps {
  readonly project: ProjectSummary;
  readonly actor: Actor;
}

/** A project with its documents, on the page of all projects. */
export function ProjectCard({ project, actor }: ProjectCardProps) {
  const t = useTranslations("project");
  const mayImport = can(actor, "document.import", { role: project.role ?? undefined });
  const importPlace = `/projects/${project.id}/import`;
  return (
    <Card aria-labelledby={`project-${project.id}`}>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-border px-4 py-3.5 sm:px-5">
        <div className="min-w-0">
          <h2 id={`project-${project.id}`} className="text-lg leading-snug font-semibold">
            <Link href={`/projects/${project.id}`} className="rounded hover:underline">
              {project.name}
            </Link>
          </h2>
          <p className="flex flex-wrap gap-x-2 text-sm text-muted">
            <LanguagePairLabel source={project.sourceLanguage} target={project.targetLanguage} />
            <span aria-hidden>·</span>
            <span>{project.role ? t(`role.${project.role}`) : t("role.admin")}</span>
          </p>
        </div>
        {mayImport && project.documents.length > 0 && (
          <Button asChild size="sm">
            <Link href={importPlace}>
              <FilePlus2 aria-hidden />
              {t("import")}
            </Link>
          </Button>
        )}
      </header>
      <DocumentList
        projectId={project.id}
        documents={project.documents}
        rights={documentRights(actor, project)}
        empty={<NoDocuments importPlace={mayImport ? importPlace : null} />}
      />
    </Card>
  );
}
