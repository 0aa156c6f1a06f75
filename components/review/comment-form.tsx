"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { usePeopleToName } from "@/components/segment/use-comments";
import { Button } from "@/components/ui/button";
import { MentionField } from "./mention-field";
import { mentionedIn } from "./mentions";
import type { OpenDraft } from "./use-comment-draft";

/** What is written in a form. */
export interface WrittenComment {
  readonly body: string;
  readonly mentions: string[];
}

export interface CommentFormProps {
  readonly label: string;
  readonly sendLabel: string;
  readonly draft: OpenDraft;
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Sends it; false when it was refused, and stays. */
  readonly onSend: (written: WrittenComment) => Promise<boolean>;
  /** Closes it, and what is written stays; absent for a form that is always there. */
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}

/** A box to write a comment in, in which people can be named. */
export function CommentForm(props: CommentFormProps) {
  const { label, sendLabel, draft, onSend, onClose, children } = props;
  const { body, chosen } = draft;
  const t = useTranslations("shell");
  const people = usePeopleToName();
  const [isSending, setIsSending] = useState(false);
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    const trimmed = body.trim();
    if (trimmed === "" || isSending) return;
    setIsSending(true);
    const mentions = mentionedIn(trimmed, people, new Set(chosen));
    const isSent = await onSend({ body: trimmed, mentions });
    setIsSending(false);
    if (isSent) draft.drop();
  };
  return (
    <form
      className="flex flex-col items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <MentionField
        fieldRef={props.fieldRef ?? ownRef}
        label={label}
        value={body}
        people={people}
        onValue={(value) => draft.change({ body: value })}
        onChoose={({ id }) => draft.change({ chosen: [...chosen, id] })}
        onSend={() => void send()}
        onCancel={onClose}
      />
      <div className="flex gap-2">
        {onClose && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => {
              draft.drop();
              onClose();
            }}
          >
            {t("cancel")}
          </Button>
        )}
        <Button type="submit" size="sm" disabled={body.trim() === "" || isSending}>
          {sendLabel}
        </Button>
      </div>
    </form>
  );
}
