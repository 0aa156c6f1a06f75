import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddPersonDialog } from "@/components/people/add-person-dialog";
import { PeopleList } from "@/components/people/people-list";
import { PageFrame } from "@/components/shell/page-frame";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listProjects } from "@/lib/server/services/projects/list-projects";
import { listUsers } from "@/lib/server/services/users/list-users";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage() {
  const t = await getTranslations("people");
  const context = await requireContext();
  const people = await readPage(() => listUsers(context));
  const projects = await listProjects(context);
  return (
    <PageFrame title={t("title")} actions={<AddPersonDialog />}>
      <PeopleList
        people={people}
        projects={projects.map(({ id, name }) => ({ id, name }))}
        ownId={context.actor.userId}
      />
    </PageFrame>
  );
}
