"use client";

import { X } from "lucide-react";
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from "react";
import { Button } from "./button";
import { type Toast, ToastCard } from "./toast-card";

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Gives the function that shows a toast. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error("useToast is called outside of ToastProvider");
  return show;
}

/** More than three at once are noise: the oldest goes. */
const MAX_TOASTS = 3;

export interface ToastProviderProps {
  readonly regionLabel: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

export function ToastProvider({ regionLabel, closeLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const nextId = useRef(0);
  const show = useCallback((toast: Toast) => {
    nextId.current += 1;
    const id = nextId.current;
    setToasts((shown) => [...shown, { ...toast, id }].slice(-MAX_TOASTS));
  }, []);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const list = useMemo(
    () =>
      toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => close(toast.id)}>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={closeLabel}
            onClick={() => close(toast.id)}
          >
            <X aria-hidden />
          </Button>
        </ToastCard>
      )),
    [toasts, close, closeLabel],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label={regionLabel}
        aria-live="polite"
        className="pointer-events-none fixed right-0 bottom-0 z-60 flex w-full max-w-md flex-col gap-2 p-4"
      >
        {list}
      </section>
    </ToastContext>
  );
}
