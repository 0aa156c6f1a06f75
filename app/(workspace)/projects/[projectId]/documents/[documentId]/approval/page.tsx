import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ApprovalQueue } from "@/components/approval/approval-queue";
import { requireContext } from "@/lib/server/auth/require-context";
import { readMe } from "@/lib/server/services/users/read-me";
import { documentOfPage } from "../document-of-page";

type Props = PageProps<"/projects/[projectId]/documents/[documentId]/approval">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await documentOfPage((await params).documentId);
  return { title };
}

export default async function ApprovalPage({ params }: Props) {
  const context = await requireContext();
  const { documentId } = await params;
  const document = await documentOfPage(documentId);
  if (!document.permissions.includes("segment.decide")) forbidden();
  const me = await readMe(context);
  return <ApprovalQueue document={document} me={{ id: me.id, name: me.name }} />;
}
