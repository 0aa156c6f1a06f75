"use client";

import { useEffect, useState } from "react";

/** A pause in typing after which something is searched for, in milliseconds. */
const SEARCH_DELAY = 200;

/** A text that is being typed, as it was at the last pause. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SEARCH_DELAY);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
