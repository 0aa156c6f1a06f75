"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useReasonText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import type { RefusedSegment } from "@/lib/schemas/decisions";

export interface RefusedListProps {
  readonly refused: readonly RefusedSegment[];
  /** Before the step, or after it. */
  readonly tense: "future" | "past";
}

/** Which segments a step leaves out, each with the reason and the way to it. */
export function RefusedList({ refused, tense }: RefusedListProps) {
  const t = useTranslations("approval");
  const tell = useReasonText();
  const { projectId, id: documentId } = useWorkbench().document;
  if (refused.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">
        {t(`batch.refused.${tense}`, { count: refused.length })}
      </h2>
      <ul className="flex max-h-40 flex-col gap-1 overflow-y-auto text-sm">
        {refused.map(({ id, position, reason }) => (
          <li key={id}>
            <Link
              className="font-medium underline underline-offset-2"
              href={`/projects/${projectId}/documents/${documentId}/review?segment=${id}`}
            >
              {t("segment", { number: position + 1 })}
            </Link>{" "}
            {tell({ reason, details: {} })}
          </li>
        ))}
      </ul>
    </section>
  );
}
