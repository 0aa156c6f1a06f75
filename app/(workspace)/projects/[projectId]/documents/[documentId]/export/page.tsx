import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportFormats } from "@/components/export/export-formats";
import { ReceiptList } from "@/components/export/receipt-list";
import { GatePanel } from "@/components/export/gate-panel";
import { PageFrame } from "@/components/shell/page-frame";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { readGate } from "@/lib/server/services/documents/read-gate";
import { listReceipts } from "@/lib/server/services/exports/list-receipts";
import { documentOfPage } from "../document-of-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("export"))("page") };
}

type Props = PageProps<"/projects/[projectId]/documents/[documentId]/export">;

export default async function ExportPage({ params }: Props) {
  const t = await getTranslations("export");
  const shell = await getTranslations("shell");
  const context = await requireContext();
  const { documentId } = await params;
  const document = await documentOfPage(documentId);
  const gate = await readPage(() => readGate(context, { documentId }));
  const receipts = await readPage(() => listReceipts(context, { documentId }));
  const project = `/projects/${document.projectId}`;
  const place = `${project}/documents/${document.id}`;
  const reviewPlace = `${place}/review`;
  return (
    <PageFrame
      title={t("title", { title: document.title })}
      crumbs={[
        { label: shell("projects"), href: "/projects" },
        { label: document.projectName, href: project },
        { label: document.title, href: reviewPlace },
        { label: t("page") },
      ]}
    >
      <div className="grid gap-5 lg:grid-cols-2">
        <ExportFormats
          documentId={document.id}
          hasFile={document.isTagged}
          isGateOpen={gate.isOpen}
          mayExportClean={document.permissions.includes("document.export-clean")}
          targetLanguage={document.targetLanguage}
          mayEdit={document.permissions.includes("segment.edit")}
          mayExportDraft={document.permissions.includes("document.export-draft")}
        />
        <div className="flex min-w-0 flex-col gap-5 self-start">
          <GatePanel gate={gate} reviewPlace={reviewPlace} />
          <ReceiptList receipts={receipts} place={`${place}/export/receipts`} />
        </div>
      </div>
    </PageFrame>
  );
}
