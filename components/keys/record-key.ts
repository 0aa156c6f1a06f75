import { digitOf, type KeyPress } from "./match-key";

/** Presses that only prepare another. */
const MODIFIERS = new Set(["Control", "Meta", "Alt", "AltGraph", "Shift", "CapsLock", "Dead"]);

/** The combination that `matchKey` finds this press in; undefined while only modifiers are down. */
export function recordKey(press: KeyPress, isMac: boolean): string | undefined {
  if (MODIFIERS.has(press.key)) return undefined;
  const isLetter = /^[a-z]$/i.test(press.key);
  // On macOS ⌃ with a letter is written as Alt: ⌥ types characters there.
  const isMacAlt = isMac && press.ctrlKey && isLetter;
  const parts = [
    (isMac ? press.metaKey : press.ctrlKey) && "Mod",
    (press.altKey || isMacAlt) && "Alt",
    hasShift(press) && "Shift",
  ].filter((part) => part !== false);
  return [...parts, digitOf(press) ?? nameOf(press.key)].join("+");
}

/** A “?” is written without its Shift, and so is a period that AZERTY types with one. */
function hasShift({ key, code, shiftKey }: KeyPress): boolean {
  return shiftKey && key !== "?" && (key !== "." || code === "Period");
}

function nameOf(key: string): string {
  if (key === " ") return "Space";
  return key.length === 1 ? key.toUpperCase() : key;
}
