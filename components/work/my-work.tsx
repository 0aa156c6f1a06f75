"use client";

import { ListTodo } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DueDate } from "@/components/date/due-date";
import { STATE_LOOKS } from "@/components/segment/state-look";
import type { WorkItem } from "@/lib/schemas/assignment";
import { useRangeText } from "./use-range-text";
import { WorkCard } from "./work-card";

const { returned: Returned, submitted: Submitted } = STATE_LOOKS;

export interface MyWorkProps {
  readonly items: readonly WorkItem[];
}

/** What waits for the reader in any document, each with the way there. */
export function MyWork({ items }: MyWorkProps) {
  const t = useTranslations("work");
  return (
    <WorkCard id="my-work" title={t("title")}>
      {items.map((item) => (
        <WorkRow key={item.documentId} item={item} />
      ))}
    </WorkCard>
  );
}

function WorkRow({ item }: { readonly item: WorkItem }) {
  const t = useTranslations("work");
  const range = useRangeText();
  const place = `/projects/${item.projectId}/documents/${item.documentId}`;
  return (
    <li className="grid gap-x-8 gap-y-2 px-4 py-3.5 sm:px-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
      <div className="min-w-0">
        <h3 className="font-medium">{item.title}</h3>
        <p className="text-sm text-muted">{item.projectName}</p>
      </div>
      <ul className="flex min-w-0 flex-col gap-1.5 text-sm">
        {item.assignments.map((assignment) => {
          const { id, dueOn, left } = assignment;
          return (
            <WorkLine
              key={id}
              href={`${place}/review?mine=assigned`}
              icon={<ListTodo aria-hidden className="text-accent" />}
              after={dueOn && <DueDate on={dueOn} isDone={false} />}
            >
              {range(assignment)}
              {" · "}
              {t("left", { count: left })}
            </WorkLine>
          );
        })}
        {item.returned > 0 && (
          <WorkLine
            href={`${place}/review?mine=returned`}
            icon={<Returned.Icon aria-hidden className={Returned.text} />}
          >
            {t("returned", { count: item.returned })}
          </WorkLine>
        )}
        {item.waiting > 0 && (
          <WorkLine
            href={`${place}/approval`}
            icon={<Submitted.Icon aria-hidden className={Submitted.text} />}
          >
            {t("waiting", { count: item.waiting })}
          </WorkLine>
        )}
      </ul>
    </li>
  );
}

interface WorkLineProps {
  readonly href: string;
  readonly icon: ReactNode;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

function WorkLine({ href, icon, after, children }: WorkLineProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <Link
        href={href}
        className="inline-flex items-center gap-2 rounded hover:underline [&_svg]:size-4 [&_svg]:shrink-0"
      >
        {icon}
        <span className="tabular-nums">{children}</span>
      </Link>
      {after}
    </li>
  );
}
