"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/** Hears the keys that are pressed anywhere within an element; one that was wanted (true) means nothing else. */
export function useKeysIn(
  ref: RefObject<HTMLElement | null>,
  onKey: (key: string) => boolean,
): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (onKey(event.key)) event.preventDefault();
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: KeyboardEvent) => hear(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [ref]);
}
