"use client";

import { Check, CornerDownRight, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { CommentActions, Thread } from "@/components/segment/use-comments";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { ErrorMark } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { Comment } from "./comment";
import { MARK_LOOKS } from "./error-mark-looks";
import { CommentForm, type WrittenComment } from "./comment-form";
import { QuotedWords } from "./quoted-words";
import { useCommentDraft, useDraftForm } from "./use-comment-draft";

export interface CommentThreadProps {
  readonly active: ActiveSegment;
  readonly thread: Thread;
  /** Null for a person who may only read. */
  readonly actions: CommentActions | null;
}

/** A remark with its answers, and what can be done about it. */
export function CommentThread({ active, thread, actions }: CommentThreadProps) {
  const t = useTranslations("review.comments");
  const { root, answers } = thread;
  return (
    <li
      className={classNames(
        "rounded-lg border border-border p-3 text-sm",
        root.resolvedBy && "bg-sunken text-muted",
      )}
    >
      {root.mark && <MarkLine mark={root.mark} />}
      {root.quote && <QuotedWords active={active} quote={root.quote} comment={root.id} />}
      <Comment comment={root} actions={actions} isAnswered={answers.length > 0} />
      {answers.length > 0 && (
        <div className="mt-1.5 flex flex-col gap-1.5 border-l-2 border-border pl-3">
          {answers.map((answer) => (
            <Comment key={answer.id} comment={answer} actions={actions} isAnswered={false} />
          ))}
        </div>
      )}
      {root.resolvedBy && (
        <p className="mt-1.5 flex items-center gap-1.5 text-xs">
          <Check aria-hidden className="size-3.5" />
          {t("resolvedBy", { name: root.resolvedBy.name })}
        </p>
      )}
      {actions && <ThreadTools thread={thread} actions={actions} />}
    </li>
  );
}

/** That the words are an error, and how bad. */
function MarkLine({ mark }: { readonly mark: ErrorMark }) {
  const t = useTranslations("review.errors.marks");
  const { Icon, line } = MARK_LOOKS[mark];
  return (
    <Badge className={classNames("mb-1.5", line)}>
      <Icon aria-hidden />
      {t(mark)}
    </Badge>
  );
}

interface ThreadToolsProps {
  readonly thread: Thread;
  readonly actions: CommentActions;
}

function ThreadTools({ thread: { root }, actions }: ThreadToolsProps) {
  const t = useTranslations("review.comments");
  const form = `answer.${root.id}`;
  const { isOpen, isAsked, opener, open, close } = useDraftForm(form);
  const send = async (written: WrittenComment) => {
    const isSent = await actions.answer({ ...written, commentId: root.id });
    if (isSent) close();
    return isSent;
  };
  if (isOpen) return <AnswerForm form={form} isAsked={isAsked} onSend={send} onClose={close} />;
  return (
    <div className="mt-1 -ml-2 flex flex-wrap gap-x-1">
      <Button ref={opener} size="sm" variant="ghost" className="h-7 px-2 text-xs" onClick={open}>
        <CornerDownRight aria-hidden />
        {t("answer")}
      </Button>
      <Button
        size="sm"
        variant="ghost"
        className="h-7 px-2 text-xs"
        onClick={() => void actions.resolve(root.id, !root.resolvedBy)}
      >
        {root.resolvedBy ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        {t(root.resolvedBy ? "reopen" : "resolve")}
      </Button>
    </div>
  );
}

interface AnswerFormProps {
  /** The name of its draft. */
  readonly form: string;
  /** Whether somebody opened it now; one that a draft has opened takes no focus. */
  readonly isAsked: boolean;
  readonly onSend: (written: WrittenComment) => Promise<boolean>;
  readonly onClose: () => void;
}

function AnswerForm({ form, isAsked, onSend, onClose }: AnswerFormProps) {
  const t = useTranslations("review.comments");
  const draft = useCommentDraft(form);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return (
    <div className="mt-2">
      <CommentForm
        label={t("answerNew")}
        sendLabel={t("answer")}
        draft={draft}
        fieldRef={field}
        onSend={onSend}
        onClose={onClose}
      />
    </div>
  );
}
