import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ApprovalQueue } from "@/components/approval/approval-queue";
import { readPage } from "@/lib/server/auth/read-page";
import { requireContext } from "@/lib/server/auth/require-context";
import { readDocument } from "@/lib/server/services/documents/read-document";
import { readMe } from "@/lib/server/services/users/read-me";

type Props = PageProps<"/projects/[projectId]/documents/[documentId]/approval">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const context = await requireContext();
  const { documentId } = await params;
  const { title } = await readPage(() => readDocument(context, { documentId }));
  return { title };
}

export default async function ApprovalPage({ params }: Props) {
  const context = await requireContext();
  const { documentId } = await params;
  const document = await readPage(() => readDocument(context, { documentId }));
  if (!document.permissions.includes("segment.decide")) forbidden();
  const me = await readMe(context);
  return <ApprovalQueue document={document} me={{ id: me.id, name: me.name }} />;
}
