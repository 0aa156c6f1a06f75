"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";

/** What the preview takes of the height, in per cent. */
const LEAST = 15;
const MOST = 75;
const USUAL = 38;

/** How far one key moves the border, in per cent. */
const STEP = 5;

const KEY_SHARES: Readonly<Record<string, (share: number) => number>> = {
  ArrowUp: (share) => share + STEP,
  ArrowDown: (share) => share - STEP,
  Home: () => MOST,
  End: () => LEAST,
};

/** What was kept of the share, when it is one. */
export function readShare(kept: string | null): number {
  const share = Number(kept);
  return share >= LEAST && share <= MOST ? share : USUAL;
}

interface SplitHandleProps {
  /** The part below the border. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly panelId: string;
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** The border between two parts, one above the other, which is drawn or moved by keys. */
export function SplitHandle({ panel, panelId, share, onShare }: SplitHandleProps) {
  const t = useTranslations("review.preview");
  const choose = (wanted: number) => onShare(Math.round(Math.min(MOST, Math.max(LEAST, wanted))));
  const draw = (event: PointerEvent<HTMLElement>) => {
    const whole = panel.current?.parentElement?.getBoundingClientRect();
    if (!whole || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    choose(((whole.bottom - event.clientY) / whole.height) * 100);
  };
  const move = (event: KeyboardEvent) => {
    const wanted = KEY_SHARES[event.key];
    if (!wanted) return;
    event.preventDefault();
    choose(wanted(share));
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={t("resize")}
      aria-controls={panelId}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={share}
      tabIndex={0}
      onKeyDown={move}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={draw}
      className="group flex h-2 shrink-0 cursor-row-resize touch-none items-center justify-center border-t border-border-strong bg-sunken focus-visible:-outline-offset-2 max-sm:hidden"
    >
      <span className="h-0.5 w-10 rounded-full bg-border-strong group-hover:bg-accent" />
    </div>
  );
}
