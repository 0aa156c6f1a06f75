"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { usePeopleToName } from "@/components/segment/use-comments";
import { Button } from "@/components/ui/button";
import { MentionField } from "./mention-field";
import { mentionedIn } from "./mentions";

/** What is written in a form. */
export interface WrittenComment {
  readonly body: string;
  readonly mentions: string[];
}

export interface CommentFormProps {
  readonly label: string;
  readonly sendLabel: string;
  /** What stands there already. */
  readonly body?: string;
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Sends it; false when it was refused, and stays. */
  readonly onSend: (written: WrittenComment) => Promise<boolean>;
  /** Absent for a form that is always there. */
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

/** A box to write a comment in, in which people can be named. */
export function CommentForm(props: CommentFormProps) {
  const { label, sendLabel, onSend, onCancel, children } = props;
  const t = useTranslations("shell");
  const people = usePeopleToName();
  const [body, setBody] = useState(props.body ?? "");
  const [isSending, setIsSending] = useState(false);
  const chosen = useRef(new Set<string>());
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    const trimmed = body.trim();
    if (trimmed === "" || isSending) return;
    setIsSending(true);
    const mentions = mentionedIn(trimmed, people, chosen.current);
    const isSent = await onSend({ body: trimmed, mentions });
    setIsSending(false);
    if (!isSent) return;
    setBody("");
    chosen.current.clear();
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
        onValue={setBody}
        onChoose={({ id }) => chosen.current.add(id)}
        onSend={() => void send()}
        onCancel={onCancel}
      />
      <div className="flex gap-2">
        {onCancel && (
          <Button size="sm" variant="ghost" onClick={onCancel}>
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
