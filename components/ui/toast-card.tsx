"use client";

import { CircleAlert, CircleCheck, Info } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";

/** Something that happened, said at the edge of the page. */
export interface Toast {
  readonly tone: "info" | "success" | "danger";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const ICONS = { info: Info, success: CircleCheck, danger: CircleAlert } as const;
const COLOURS = { info: "text-muted", success: "text-success", danger: "text-danger" } as const;

/** Long enough to read two lines and to reach the button. */
const SHOWN_FOR_MS = 8_000;

export interface ToastCardProps {
  readonly toast: Toast;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One toast; the clock stands still while the pointer or the focus is on it. */
export function ToastCard({ toast, onClose, children }: ToastCardProps) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  const Icon = ICONS[toast.tone];
  const { action } = toast;
  return (
    <div
      className="pointer-events-auto flex items-center gap-2.5 rounded-lg border border-border bg-surface py-2 pr-2 pl-3.5 text-sm shadow-lg"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon aria-hidden className={classNames("size-4.5 shrink-0", COLOURS[toast.tone])} />
      <p className="min-w-0 flex-1 py-1">{toast.text}</p>
      {action && (
        <Button
          size="sm"
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      {children}
    </div>
  );
}
