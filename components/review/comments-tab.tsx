"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { type CommentActions, useComments } from "@/components/segment/use-comments";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Quote } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { CommentForm } from "./comment-form";
import { CommentThread } from "./comment-thread";
import { type PanelAim, useDesk } from "./desk";

/** The conversation about the segment: what is open first, then what is resolved. */
export function CommentsTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const tell = useProblemText();
  const canComment = useWorkbench().document.permissions.includes("segment.comment");
  const { threads, error, actions } = useComments(active.row);
  const inOrder = threads?.toSorted(
    ({ root: one }, { root: other }) => Number(!!one.resolvedBy) - Number(!!other.resolvedBy),
  );
  return (
    <div className="flex flex-col gap-4">
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {threads?.length === 0 && <p className="text-sm text-muted">{t("comments.none")}</p>}
      <ul className="flex flex-col gap-3 empty:hidden">
        {inOrder?.map((thread) => (
          <CommentThread
            key={thread.root.id}
            active={active}
            thread={thread}
            actions={canComment ? actions : null}
          />
        ))}
      </ul>
      {canComment && <NewComment segmentId={active.row.id} onAdd={actions.add} />}
    </div>
  );
}

interface NewCommentProps {
  readonly segmentId: string;
  readonly onAdd: CommentActions["add"];
}

/** The focus comes here with the key that opens the tab, which brings the words that are selected. */
function NewComment({ segmentId, onAdd }: NewCommentProps) {
  const t = useTranslations("review.comments");
  const [quote, setQuote] = useState<Quote | undefined>();
  const [takenAim, setTakenAim] = useState<PanelAim | undefined>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { panelTurn, panelAim, arrive } = useDesk();
  const isAim = panelTurn > 0 && panelAim?.segmentId === segmentId && !panelAim.comment;
  if (isAim && panelAim !== takenAim) {
    setTakenAim(panelAim);
    setQuote(panelAim.quote);
  }
  useEffect(() => {
    if (!isAim) return;
    field.current?.focus();
    arrive();
  }, [isAim, panelAim, arrive]);
  return (
    <CommentForm
      label={t("new")}
      sendLabel={t("add")}
      fieldRef={field}
      onSend={async (written) => {
        const isAdded = await onAdd({ ...written, ...(quote && { quote }) });
        if (isAdded) setQuote(undefined);
        return isAdded;
      }}
    >
      {quote && (
        <p className="flex w-full items-center gap-1 rounded-md bg-submitted-soft py-0.5 pr-0.5 pl-2 text-sm">
          <span className="sr-only">{t("quoteOf")}</span>
          <span className="line-clamp-2 flex-1 wrap-break-word italic">{quote.quote}</span>
          <Button
            size="icon-sm"
            variant="ghost"
            className="size-7"
            aria-label={t("quoteDrop")}
            title={t("quoteDrop")}
            onClick={() => {
              setQuote(undefined);
              field.current?.focus();
            }}
          >
            <X aria-hidden />
          </Button>
        </p>
      )}
    </CommentForm>
  );
}
