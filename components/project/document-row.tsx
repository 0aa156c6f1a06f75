"use client";

import { ArrowRight, CheckCheck, Download } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { FlagBadge } from "@/components/segment/flag-badge";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { AssignDialog } from "@/components/work/assign-dialog";
import { AssignedPeople } from "@/components/work/assigned-people";
import type { DocumentSummary } from "@/lib/schemas/project";
import { DeleteDocument } from "./delete-document";
import { StateProgress } from "./state-progress";

/** What the reader may do with a project's documents. */
export interface DocumentRights {
  readonly mayDecide: boolean;
  readonly mayExport: boolean;
  readonly mayDelete: boolean;
  readonly mayAssign: boolean;
}

export interface DocumentRowProps {
  readonly projectId: string;
  readonly document: DocumentSummary;
  readonly rights: DocumentRights;
}

/** One document: where it stands, and the way on. */
export function DocumentRow({ projectId, document, rights }: DocumentRowProps) {
  const place = `/projects/${projectId}/documents/${document.id}`;
  const t = useTranslations("project");
  const words = useTranslations("states");
  return (
    <li className="grid gap-x-8 gap-y-3 px-4 py-4 sm:px-5 lg:grid-cols-[minmax(0,1fr)_25rem] lg:items-center">
      <div className="flex min-w-0 flex-col gap-2.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h3 className="min-w-0 font-medium">
            <Link href={`${place}/review`} className="rounded hover:underline">
              {document.title}
            </Link>
          </h3>
          <DocumentBadges document={document} />
        </div>
        <StateProgress words={document.words} />
        <AssignedPeople assignments={document.assignments} />
        <p className="text-xs text-muted">
          {words("segments", { count: document.segments })}
          {" · "}
          {t("imported")} <LocalTime at={document.createdAt} format="date" />
        </p>
      </div>
      <DocumentActions projectId={projectId} place={place} document={document} rights={rights} />
    </li>
  );
}

function DocumentBadges({ document }: { readonly document: DocumentSummary }) {
  const t = useTranslations("project");
  const { openFlags, openSeriousFlags, segmentsByState } = document;
  const { Icon, soft, text } = STATE_LOOKS.returned;
  return (
    <span className="flex flex-wrap gap-1.5">
      {openSeriousFlags > 0 && <FlagBadge weight="serious" count={openSeriousFlags} hasWords />}
      {openFlags > openSeriousFlags && (
        <FlagBadge weight="slight" count={openFlags - openSeriousFlags} hasWords />
      )}
      {segmentsByState.returned > 0 && (
        <Badge className={classNames(soft, text)}>
          <Icon aria-hidden />
          {t("returned", { count: segmentsByState.returned })}
        </Badge>
      )}
    </span>
  );
}

interface DocumentActionsProps {
  readonly projectId: string;
  readonly place: string;
  readonly document: DocumentSummary;
  readonly rights: DocumentRights;
}

function DocumentActions({ projectId, place, document, rights }: DocumentActionsProps) {
  const t = useTranslations("project");
  const { submitted, approved } = document.segmentsByState;
  const isDone = approved === document.segments;
  return (
    <div className="flex flex-wrap items-center gap-2 lg:justify-end">
      {rights.mayExport && (
        <Button asChild size="sm" variant={isDone ? "primary" : "ghost"}>
          <Link href={`${place}/export`}>
            <Download aria-hidden />
            {t("export")}
          </Link>
        </Button>
      )}
      {rights.mayDecide && submitted > 0 && (
        <Button asChild size="sm">
          <Link href={`${place}/approval`}>
            <CheckCheck aria-hidden />
            {t("approve", { count: submitted })}
          </Link>
        </Button>
      )}
      <Button
        asChild
        size="sm"
        variant={isDone ? "secondary" : "primary"}
        className="max-lg:order-first"
      >
        <Link href={`${place}/review`}>
          {isDone ? t("open") : t("continue")}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
      {rights.mayAssign && <AssignDialog projectId={projectId} document={document} />}
      {rights.mayDelete && <DeleteDocument documentId={document.id} title={document.title} />}
    </div>
  );
}
