"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Span } from "@/lib/text/span";

export interface HeldSelectionProps {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** As it is shown. */
  readonly text: string;
  /** The looks of the text that it lies on: both must wrap alike. */
  readonly className: string;
}

/** Draws what is selected in a text field while the field has not the focus: browsers hide it then. */
export function HeldSelection({ fieldRef, text, className }: HeldSelectionProps) {
  const [held, setHeld] = useState<(Span & { readonly text: string }) | null>(null);
  useEffect(() => {
    const field = fieldRef.current;
    if (!field) return;
    const read = () => {
      const { selectionStart: start, selectionEnd: end, value } = field;
      const isDrawn = start < end && field !== document.activeElement;
      setHeld(isDrawn ? { start, end, text: value } : null);
    };
    const after = () => setTimeout(read);
    field.addEventListener("select", read);
    field.addEventListener("focus", read);
    field.addEventListener("blur", after);
    return () => {
      field.removeEventListener("select", read);
      field.removeEventListener("focus", read);
      field.removeEventListener("blur", after);
    };
  }, [fieldRef]);
  // A text that came from elsewhere has other words there.
  if (!held || held.text !== text) return null;
  return (
    <div aria-hidden data-held-selection className={className}>
      {text.slice(0, held.start)}
      <mark className="rounded-xs bg-accent/25 text-transparent ring-1 ring-accent">
        {text.slice(held.start, held.end)}
      </mark>
      {text.slice(held.end)}
    </div>
  );
}
