import { Braces } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/export/print-button";
import { ReceiptSheet } from "@/components/export/receipt-sheet";
import { PageFrame } from "@/components/shell/page-frame";
import { Button } from "@/components/ui/button";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { readDocument } from "@/lib/server/services/documents/read-document";
import { readReceipt } from "@/lib/server/services/exports/read-receipt";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("export.receipt"))("page") };
}

type Props = PageProps<"/projects/[projectId]/documents/[documentId]/export/receipts/[receiptId]">;

export default async function ReceiptPage({ params }: Props) {
  const t = await getTranslations("export.receipt");
  const shell = await getTranslations("shell");
  const screen = await getTranslations("export");
  const context = await requireContext();
  const { documentId, receiptId } = await params;
  const document = await readPage(() => readDocument(context, { documentId }));
  const receipt = await readPage(() => readReceipt(context, { documentId, receiptId }));
  const project = `/projects/${document.projectId}`;
  const place = `${project}/documents/${document.id}`;
  return (
    <PageFrame
      title={t("title", { title: receipt.document.title })}
      crumbs={[
        { label: shell("projects"), href: "/projects" },
        { label: document.projectName, href: project },
        { label: document.title, href: `${place}/review` },
        { label: screen("page"), href: `${place}/export` },
        { label: t("page") },
      ]}
      actions={
        <>
          <Button asChild className="print:hidden">
            <a href={`/api/v1/documents/${document.id}/receipts/${receipt.id}`} download>
              <Braces aria-hidden />
              {t("download")}
            </a>
          </Button>
          <PrintButton label={t("print")} />
        </>
      }
    >
      <ReceiptSheet receipt={receipt} />
    </PageFrame>
  );
}
