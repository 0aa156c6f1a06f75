import type { Metadata } from "next";
import { ReviewDesk } from "@/components/review/review-desk";
import { requireContext } from "@/lib/server/auth/require-context";
import { latestEvent } from "@/lib/server/events/latest-event";
import { prepareDesk } from "@/lib/server/services/segments/prepare-desk";
import { readMe } from "@/lib/server/services/users/read-me";
import { documentOfPage } from "../document-of-page";

type Props = PageProps<"/projects/[projectId]/documents/[documentId]/review">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await documentOfPage((await params).documentId);
  return { title };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const context = await requireContext();
  const { documentId } = await params;
  const { segment, comment } = await searchParams;
  const document = await documentOfPage(documentId);
  const me = await readMe(context);
  const wish = {
    segmentId: typeof segment === "string" ? segment : undefined,
    commentId: typeof comment === "string" ? comment : undefined,
  };
  const since = await latestEvent(context.database);
  const prepared = { since, ...(await prepareDesk(context, { documentId, ...wish })) };
  return (
    <ReviewDesk
      document={document}
      me={{ id: me.id, name: me.name }}
      prepared={prepared}
      wish={wish}
    />
  );
}
