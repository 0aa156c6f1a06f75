"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { useSettled } from "@/components/ui/use-settled";
import { queryKeys } from "@/lib/client/query-keys";
import { listTerms } from "@/lib/client/term-calls";
import { MOST_TERMS_FOUND, TERMS_A_PAGE } from "@/lib/schemas/term";
import { AddTermDialog, type TermDraft } from "./add-term-dialog";
import { ConflictsCard } from "./conflicts-card";
import { SheetExport } from "./sheet-export";
import { SheetImport } from "./sheet-import";
import type { TermLanguages } from "./term-form";
import { TermItem } from "./term-item";
import { TermPages } from "./term-pages";
import { useTermRecheck } from "./use-term-recheck";

export interface TermsPanelProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
  readonly mayAdd: boolean;
  readonly mayManage: boolean;
}

const NO_DRAFT: TermDraft | null = null;

/** The termbase of a project: conflicts first, then the terms, a page at a time. */
export function TermsPanel({ projectId, languages, mayAdd, mayManage }: TermsPanelProps) {
  const t = useTranslations("terms");
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [page, setPage] = useState(1);
  const [draft, setDraft] = useState(NO_DRAFT);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isRechecking = useTermRecheck(projectId, () => {
    void client.invalidateQueries({ queryKey: queryKeys.checks(projectId) });
  });
  const focusHeading = () => headingRef.current?.focus();
  return (
    <div className="flex flex-col gap-6">
      {isRechecking && <Notice role="status">{t("rechecking")}</Notice>}
      <ConflictsCard
        projectId={projectId}
        languages={languages}
        mayManage={mayManage}
        onMerged={focusHeading}
      />
      <Card aria-labelledby="terms">
        <TermsHeading
          headingRef={headingRef}
          sheets={mayManage && <Sheets projectId={projectId} languages={languages} />}
          onAdd={mayAdd ? () => setDraft({ source: "", target: "" }) : undefined}
        />
        <div className="px-4 pb-3 sm:px-5">
          <Input
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            maxLength={200}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setPage(1);
            }}
            className="max-w-sm"
          />
        </div>
        <TermList
          {...{ projectId, languages, mayManage, page }}
          text={text}
          onPage={setPage}
          onRemoved={focusHeading}
        />
      </Card>
      <AddTermDialog
        projectId={projectId}
        languages={languages}
        draft={draft}
        onClose={() => setDraft(null)}
      />
    </div>
  );
}

function Sheets({ projectId, languages }: Pick<TermsPanelProps, "projectId" | "languages">) {
  return (
    <>
      <SheetExport projectId={projectId} />
      <SheetImport projectId={projectId} languages={languages} />
    </>
  );
}

interface TermsHeadingProps {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The ways in and out for many terms at once. */
  readonly sheets: ReactNode;
  /** Absent for a person who may not. */
  readonly onAdd: (() => void) | undefined;
}

function TermsHeading({ headingRef, sheets, onAdd }: TermsHeadingProps) {
  const t = useTranslations("terms");
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 flex-1 basis-80">
        <h2 id="terms" ref={headingRef} tabIndex={-1} className="font-semibold">
          {t("title")}
        </h2>
        <p className="text-sm text-muted">{t("text")}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {sheets}
        {onAdd && (
          <Button variant="primary" onClick={onAdd}>
            <Plus aria-hidden />
            {t("add")}
          </Button>
        )}
      </div>
    </div>
  );
}

interface TermListProps extends Pick<TermsPanelProps, "projectId" | "languages" | "mayManage"> {
  readonly text: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onRemoved: () => void;
}

function TermList({ projectId, languages, mayManage, text, page, ...on }: TermListProps) {
  const t = useTranslations("terms");
  const tell = useProblemText();
  const wanted = useSettled(text.trim());
  const { data, error } = useQuery({
    queryKey: queryKeys.terms(projectId, wanted, page),
    queryFn: ({ signal }) => listTerms({ projectId, text: wanted, page }, signal),
    placeholderData: keepPreviousData,
  });
  if (error) {
    return (
      <Notice tone="danger" className="m-4">
        {tell(error)}
      </Notice>
    );
  }
  if (!data) return <Skeleton className="m-4 h-40" />;
  if (data.total === 0) {
    return wanted === "" ? (
      <EmptyState title={t("none")} text={t("noneText")} />
    ) : (
      <EmptyState title={t("noneFound")} text={t("noneFoundText")} />
    );
  }
  return (
    <>
      <ul aria-label={t("title")} className="divide-y divide-border border-t border-border">
        {data.terms.map((term) => (
          <TermItem
            key={term.id}
            {...{ projectId, languages, term, mayManage }}
            onRemoved={on.onRemoved}
          />
        ))}
      </ul>
      <TermPages
        total={data.total}
        page={page}
        pages={Math.ceil(data.total / TERMS_A_PAGE)}
        isCut={wanted !== "" && data.total >= MOST_TERMS_FOUND}
        onPage={on.onPage}
      />
    </>
  );
}
