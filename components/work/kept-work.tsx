"use client";

import { CloudOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { openJournal } from "@/lib/client/journal";
import { type KeptWork as KeptDocument, workLeft } from "@/lib/client/kept-work";
import { ownTab } from "@/lib/client/tab-identity";
import { WorkCard } from "./work-card";

/** Documents with changes of the reader that never left this device, each with the way there. */
export function KeptWork({ userId }: { readonly userId: string }) {
  const t = useTranslations("work.kept");
  const [documents, setDocuments] = useState<readonly KeptDocument[]>([]);
  useEffect(() => {
    // A browser that keeps nothing has nothing to tell.
    workLeft(userId, { journal: openJournal(), tab: ownTab() }).then(setDocuments, () => undefined);
  }, [userId]);
  if (documents.length === 0) return null;
  return (
    <WorkCard id="kept-work" title={t("title")}>
      {documents.map(({ documentId, projectId, title, count }) => (
        <li key={documentId} className="flex items-start gap-3 px-4 py-3.5 sm:px-5">
          <CloudOff aria-hidden className="mt-0.5 size-5 shrink-0 text-warning" />
          <div className="min-w-0">
            <Link
              href={`/projects/${projectId}/documents/${documentId}/review`}
              className="rounded font-medium hover:underline"
            >
              {title}
            </Link>
            <p className="text-sm text-muted">{t("text", { count })}</p>
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
