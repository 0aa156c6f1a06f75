import { type RefObject, useEffect, useEffectEvent } from "react";

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The arrows go from segment to segment of the text, and Esc leaves the preview. */
export function usePreviewKeys(panel: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") onLeave();
    else if (!focusNext(event)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = panel.current;
    const listen = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [panel]);
}

/** False when the key is none of a segment's. */
function focusNext({ key, target, currentTarget }: KeyboardEvent): boolean {
  const step = STEPS[key];
  if (step === undefined || !(currentTarget instanceof HTMLElement)) return false;
  const segments = [...currentTarget.querySelectorAll<HTMLElement>("[data-preview]")];
  const focused = segments.findIndex((segment) => segment === target);
  if (focused < 0) return false;
  segments[focused + step]?.focus();
  return true;
}
