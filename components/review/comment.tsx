"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { LocalTime } from "@/components/date/local-time";
import type { CommentActions } from "@/components/segment/use-comments";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import type { CommentRow } from "@/lib/schemas/comment";
import { CommentForm, type CommentFormProps } from "./comment-form";
import { useDesk } from "./desk";
import { cutAtMentions } from "./mentions";
import { useCommentDraft, useDraftForm } from "./use-comment-draft";

export interface CommentProps {
  readonly comment: CommentRow;
  /** Null for a person who may only read. */
  readonly actions: CommentActions | null;
  readonly isAnswered: boolean;
}

/** One remark or answer: who said what when; one's own can be changed and taken back. */
export function Comment({ comment, actions, isAnswered }: CommentProps) {
  const t = useTranslations("review.comments");
  const { me } = useWorkbench();
  const form = `edit.${comment.id}`;
  const { isOpen, isAsked, opener, open, close } = useDraftForm(form);
  const ref = useRef<HTMLElement>(null);
  useArrival(comment.id, ref);
  const { author, at, body, editedAt, mentions, version } = comment;
  return (
    <article
      ref={ref}
      tabIndex={-1}
      aria-label={t("by", { name: author.name })}
      className="group -mx-1.5 rounded-md px-1.5 py-0.5 focus:bg-accent-soft focus:outline-none"
    >
      <header className="flex min-h-7 flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="text-sm font-medium text-foreground">{author.name}</span>
        <LocalTime at={at} />
        {editedAt && <span>{t("edited")}</span>}
        {actions && author.id === me.id && !isOpen && (
          <OwnTools
            editRef={opener}
            onEdit={open}
            onDelete={isAnswered ? undefined : () => void actions.remove(comment.id)}
          />
        )}
      </header>
      {actions && isOpen ? (
        <EditForm
          form={form}
          body={body}
          isAsked={isAsked}
          onClose={close}
          onSend={async (written) => {
            const isDone = await actions.edit({ ...written, commentId: comment.id, version });
            if (isDone) close();
            return isDone;
          }}
        />
      ) : (
        body !== "" && <CommentBody body={body} mentions={mentions} />
      )}
    </article>
  );
}

function CommentBody({ body, mentions }: Pick<CommentRow, "body" | "mentions">) {
  return (
    <p className="text-sm leading-relaxed whitespace-pre-wrap wrap-break-word">
      {cutAtMentions(body, mentions).map(({ start, text, person }) =>
        person ? (
          <span key={start} className="font-medium text-accent">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}

interface OwnToolsProps {
  readonly editRef: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  /** Absent once it is answered. */
  readonly onDelete: (() => void) | undefined;
}

function OwnTools({ editRef, onEdit, onDelete }: OwnToolsProps) {
  const t = useTranslations("review.comments");
  const looks = { size: "icon-sm", variant: "ghost", className: "size-7 text-muted" } as const;
  return (
    <span className="ml-auto flex">
      <Button ref={editRef} {...looks} aria-label={t("edit")} title={t("edit")} onClick={onEdit}>
        <Pencil aria-hidden className="size-3.5!" />
      </Button>
      {onDelete && (
        <Button {...looks} aria-label={t("delete")} title={t("delete")} onClick={onDelete}>
          <Trash2 aria-hidden className="size-3.5!" />
        </Button>
      )}
    </span>
  );
}

interface EditFormProps {
  /** The name of its draft. */
  readonly form: string;
  readonly body: string;
  /** Whether somebody opened it now; one that a draft has opened takes no focus. */
  readonly isAsked: boolean;
  readonly onSend: CommentFormProps["onSend"];
  readonly onClose: () => void;
}

function EditForm({ form, body, isAsked, onSend, onClose }: EditFormProps) {
  const t = useTranslations("review.comments");
  const draft = useCommentDraft(form, body);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return (
    <CommentForm
      label={t("edit")}
      sendLabel={t("save")}
      draft={draft}
      fieldRef={field}
      onSend={onSend}
      onClose={onClose}
    />
  );
}

/** Whoever came for this comment has the focus on it. */
function useArrival(commentId: string, ref: RefObject<HTMLElement | null>): void {
  const { panelAim, panelTurn, arrive } = useDesk();
  const isAim = panelTurn > 0 && panelAim?.comment === commentId;
  useEffect(() => {
    if (!isAim) return;
    ref.current?.scrollIntoView({ block: "nearest" });
    ref.current?.focus({ preventScroll: true });
    arrive();
  }, [isAim, ref, arrive]);
}
