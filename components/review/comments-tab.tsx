"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { type CommentActions, useComments } from "@/components/segment/use-comments";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActiveSegment } from "./active-segment";
import { CommentForm } from "./comment-form";
import { CommentThread } from "./comment-thread";
import { type PanelAim, useDesk } from "./desk";
import { useCommentDraft } from "./use-comment-draft";

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
  const draft = useCommentDraft(`new.${segmentId}`);
  const { body, quote, change } = draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const { panelTurn, panelAim, arrive } = useDesk();
  const isAim = panelTurn > 0 && panelAim?.segmentId === segmentId && !panelAim.comment;
  const take = useEffectEvent((aim: PanelAim) => {
    // Who comes back to what they began without a selection still writes about the same words.
    if (aim.quote || body.trim() === "") change({ quote: aim.quote });
    field.current?.focus();
    arrive();
  });
  useEffect(() => {
    if (isAim) take(panelAim);
  }, [isAim, panelAim]);
  return (
    <CommentForm
      label={t("new")}
      sendLabel={t("add")}
      draft={draft}
      fieldRef={field}
      onSend={(written) => onAdd({ ...written, ...(quote && { quote }) })}
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
              change({ quote: undefined });
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
