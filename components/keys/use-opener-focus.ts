"use client";

import { useState } from "react";

/** The row that a screen works on: the one that Tab reaches. */
const ACTIVE_ROW = '[role="row"][tabindex="0"]';

/**
 * For the content of a dialog that a key opened: gives the focus back to where it was, or to the
 * active row when that moved on meanwhile. Radix only knows the way back to a trigger.
 */
export function useOpenerFocus(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    const activeRow = document.querySelector<HTMLElement>(ACTIVE_ROW);
    const ownRow = opener?.closest('[role="row"]');
    const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    const target = isThere && (!ownRow || ownRow === activeRow) ? opener : activeRow;
    target?.focus({ preventScroll: true });
  };
}
