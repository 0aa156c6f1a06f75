import { FilePlus2 } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DocumentList } from "@/components/project/document-list";
import { documentRights } from "@/components/project/document-rights";
import { LanguagePairLabel } from "@/components/project/language-pair-label";
import { MembersPanel } from "@/components/project/members-panel";
import { NoDocuments } from "@/components/project/no-documents";
import { ProjectSettings } from "@/components/project/project-settings";
import { ProjectTabs } from "@/components/project/project-tabs";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { can } from "@/lib/access/can";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listMembers } from "@/lib/server/services/projects/list-members";
import { readProject } from "@/lib/server/services/projects/read-project";
import { listUsers } from "@/lib/server/services/users/list-users";
import { ChecksTab } from "./checks-tab";
import { FlagRulesTab } from "./flag-rules-tab";
import { MemoryTab } from "./memory-tab";
import { TermsTab } from "./terms-tab";

type Props = PageProps<"/projects/[projectId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const context = await requireContext();
  const input = await params;
  const project = await readPage(() => readProject(context, input));
  return { title: project.name };
}

export default async function ProjectPage({ params }: Props) {
  const [t, shell] = await Promise.all([getTranslations("project"), getTranslations("shell")]);
  const context = await requireContext();
  const input = await params;
  const project = await readPage(() => readProject(context, input));
  const members = await readPage(() => listMembers(context, input));
  const subject = { role: project.role ?? undefined };
  const mayManage = can(context.actor, "project.manage", subject);
  const isMember = new Set(members.map(({ userId }) => userId));
  const candidates = mayManage
    ? (await listUsers(context)).filter(({ id, isActive }) => isActive && !isMember.has(id))
    : null;
  const importPlace = can(context.actor, "document.import", subject)
    ? `/projects/${project.id}/import`
    : null;
  return (
    <PageFrame
      title={project.name}
      subtitle={
        <LanguagePairLabel source={project.sourceLanguage} target={project.targetLanguage} />
      }
      crumbs={[{ label: shell("projects"), href: "/projects" }, { label: project.name }]}
      actions={
        importPlace && (
          <Button asChild variant="primary">
            <Link href={importPlace}>
              <FilePlus2 aria-hidden />
              {t("import")}
            </Link>
          </Button>
        )
      }
    >
      <ProjectTabs
        documents={
          <Card aria-label={t("tabs.documents")}>
            <h2 className="sr-only">{t("tabs.documents")}</h2>
            <DocumentList
              projectId={project.id}
              documents={project.documents}
              rights={documentRights(context.actor, project)}
              empty={<NoDocuments importPlace={importPlace} />}
            />
          </Card>
        }
        terms={<TermsTab project={project} subject={subject} />}
        memory={<MemoryTab projectId={project.id} subject={subject} />}
        flagRules={<FlagRulesTab projectId={project.id} subject={subject} />}
        members={<MembersPanel projectId={project.id} members={members} candidates={candidates} />}
        checks={<ChecksTab project={project} mayManage={mayManage} />}
        settings={mayManage && <ProjectSettings project={project} />}
      />
    </PageFrame>
  );
}
