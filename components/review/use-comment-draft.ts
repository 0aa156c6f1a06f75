"use client";

import { useRef, useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { type CommentDraft, CommentDrafts } from "@/lib/client/comment-drafts";

const drafts = new CommentDrafts();

/** What is written in a form, kept on the device until it is sent, emptied or given up. */
export interface OpenDraft extends CommentDraft {
  readonly change: (changes: Partial<CommentDraft>) => void;
  /** Forgets it: the form is as it was before anything was written. */
  readonly drop: () => void;
}

/** The draft of a form; `stored` is what stands there when nothing was written. */
export function useCommentDraft(form: string, stored = ""): OpenDraft {
  const { document, me } = useWorkbench();
  const place = { userId: me.id, documentId: document.id, form };
  const untouched: CommentDraft = { body: stored, chosen: [] };
  const [draft, setDraft] = useState(() => drafts.read(place) ?? untouched);
  // A chosen name changes the text and who was chosen in one go.
  const latest = useRef(draft);
  const put = (next: CommentDraft) => {
    latest.current = next;
    setDraft(next);
  };
  return {
    ...draft,
    change: (changes) => {
      const next = { ...latest.current, ...changes };
      put(next);
      if (next.body.trim() === stored.trim()) drafts.remove(place);
      else drafts.keep(place, next);
    },
    drop: () => {
      put(untouched);
      drafts.remove(place);
    },
  };
}

/**
 * A form that its button opens, and what was begun in it opens by itself, without taking the focus; closing gives the focus back to the
 * button.
 */
export function useDraftForm(form: string) {
  const { document, me } = useWorkbench();
  const [state, setState] = useState<"closed" | "begun" | "asked">(() =>
    drafts.read({ userId: me.id, documentId: document.id, form }) ? "begun" : "closed",
  );
  const opener = useRef<HTMLButtonElement>(null);
  return {
    isOpen: state !== "closed",
    isAsked: state === "asked",
    opener,
    open: () => setState("asked"),
    close: () => {
      setState("closed");
      requestAnimationFrame(() => opener.current?.focus());
    },
  };
}
