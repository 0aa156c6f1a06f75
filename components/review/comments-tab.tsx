"use client";

import { Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { LocalTime } from "@/components/date/local-time";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useComments } from "@/components/segment/use-comments";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { CommentRow } from "@/lib/schemas/comment";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** What people said about the segment. */
export function CommentsTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const tell = useProblemText();
  const canComment = useWorkbench().document.permissions.includes("segment.comment");
  const { comments, error, add, resolve } = useComments(active.row);
  return (
    <div className="flex flex-col gap-4">
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {comments?.length === 0 && <p className="text-sm text-muted">{t("comments.none")}</p>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {comments?.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            onResolve={canComment ? (isResolved) => resolve(comment.id, isResolved) : undefined}
          />
        ))}
      </ul>
      {canComment && <CommentForm onAdd={add} />}
    </div>
  );
}

interface CommentProps {
  readonly comment: CommentRow;
  readonly onResolve: ((isResolved: boolean) => void) | undefined;
}

function Comment({ comment, onResolve }: CommentProps) {
  const t = useTranslations("review");
  const { author, at, body, resolvedBy } = comment;
  return (
    <li className={classNames("text-sm", resolvedBy && "text-muted")}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{author.name}</span>
        <span className="text-xs text-muted">
          <LocalTime at={at} />
        </span>
      </p>
      <p className="mt-0.5 whitespace-pre-wrap wrap-break-word">{body}</p>
      <div className="mt-1 flex items-center gap-2 text-xs">
        {resolvedBy && <span>{t("comments.resolvedBy", { name: resolvedBy.name })}</span>}
        {onResolve && (
          <Button
            size="sm"
            variant="ghost"
            className="-ml-2 h-7"
            onClick={() => onResolve(!resolvedBy)}
          >
            {resolvedBy ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
            {t(resolvedBy ? "comments.reopen" : "comments.resolve")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The focus comes here with the key that opens the tab. */
function CommentForm({ onAdd }: { readonly onAdd: (body: string) => Promise<boolean> }) {
  const t = useTranslations("review");
  const [body, setBody] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const { panelTurn } = useDesk();
  useEffect(() => {
    if (panelTurn > 0) field.current?.focus();
  }, [panelTurn]);
  const add = async () => {
    if (body.trim() !== "" && (await onAdd(body.trim()))) setBody("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <form
      className="flex flex-col items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Textarea
        ref={field}
        aria-label={t("comments.new")}
        placeholder={t("comments.new")}
        maxLength={5_000}
        value={body}
        onKeyDown={onKeyDown}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" disabled={body.trim() === ""}>
        {t("comments.add")}
      </Button>
    </form>
  );
}
