import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { AuditFilter } from "@/components/audit/audit-filter";
import { AuditTable } from "@/components/audit/audit-table";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { listAudit } from "@/lib/server/services/audit/list-audit";
import { listUsers } from "@/lib/server/services/users/list-users";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

/** What the address asks for; nonsense in it counts as absent. */
const Query = z.object({
  action: z.string().max(100).catch(""),
  before: z.uuid().optional().catch(undefined),
});

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const t = await getTranslations("audit");
  const context = await requireContext();
  const { action, before } = Query.parse(await searchParams);
  const { entries, next } = await readPage(() =>
    listAudit(context, { ...(action && { action }), ...(before && { before }) }),
  );
  const people = await readPage(() => listUsers(context));
  const peopleById = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  const place = (older?: string) => {
    const query = new URLSearchParams({
      ...(action && { action }),
      ...(older && { before: older }),
    });
    return `/admin/audit?${query.toString()}`;
  };
  return (
    <PageFrame
      title={t("title")}
      subtitle={t("text")}
      width="wide"
      actions={<AuditFilter key={action} action={action} />}
    >
      <Card>
        {entries.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyText")} />
        ) : (
          <AuditTable entries={entries} peopleById={peopleById} />
        )}
      </Card>
      <div className="mt-4 flex gap-2">
        {before && (
          <Button asChild>
            <Link href={place()}>{t("newest")}</Link>
          </Button>
        )}
        {next && (
          <Button asChild>
            <Link href={place(next)}>{t("older")}</Link>
          </Button>
        )}
      </div>
    </PageFrame>
  );
}
