/** What a key press is told by: the part of a KeyboardEvent that the table needs. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A key written as in the table, taken apart. */
interface KeyCombination {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/**
 * Whether the press is the key `combination`, written as `Mod+Shift+Enter`. `Mod` is ⌘ on macOS
 * and Ctrl elsewhere; Alt with a letter is ⌃ on macOS, where ⌥ types characters.
 */
export function matchKey(press: KeyPress, combination: string, isMac: boolean): boolean {
  const wanted = parseCombination(combination, isMac);
  const hasModifiers =
    press.ctrlKey === wanted.ctrl && press.metaKey === wanted.meta && press.altKey === wanted.alt;
  if (!hasModifiers) return false;
  if (wanted.key === "?") return press.key === "?";
  if (wanted.key === ".") return matchPeriod(press, wanted.shift);
  if (DIGIT.test(wanted.key)) return matchDigit(press, wanted);
  return press.shiftKey === wanted.shift && press.key.toLowerCase() === wanted.key.toLowerCase();
}

/** The keys of a combination in the order in which they are shown, such as `["Ctrl", "Enter"]`. */
export function keyNames(combination: string, isMac: boolean): string[] {
  const { ctrl, meta, alt, shift, key } = parseCombination(combination, isMac);
  const modifiers = [ctrl && "Ctrl", meta && "Meta", alt && "Alt", shift && "Shift"];
  return [...modifiers.flatMap((name) => name || []), key === " " ? "Space" : key];
}

function parseCombination(combination: string, isMac: boolean): KeyCombination {
  const parts = combination.split("+");
  const key = parts.at(-1) ?? "";
  const modifiers = new Set(parts.slice(0, -1));
  const isMacAltLetter = isMac && modifiers.has("Alt") && /^[a-z]$/i.test(key);
  return {
    key: key === "Space" ? " " : key,
    ctrl: (modifiers.has("Mod") && !isMac) || isMacAltLetter,
    meta: modifiers.has("Mod") && isMac,
    alt: modifiers.has("Alt") && !isMacAltLetter,
    shift: modifiers.has("Shift"),
  };
}

const DIGIT = /^\d$/;

/** The digit of a key, whatever it types: AZERTY types digits with Shift. Without Ctrl or Alt it is what is typed that counts. */
export function digitOf({ key, code, ctrlKey, altKey, metaKey }: KeyPress): string | undefined {
  if (DIGIT.test(key)) return key;
  return ctrlKey || altKey || metaKey ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
}

/** A digit by itself is the one that is typed: with Shift on AZERTY. */
function matchDigit(press: KeyPress, { key, ctrl, alt, meta, shift }: KeyCombination): boolean {
  if (digitOf(press) !== key) return false;
  const isPlain = !ctrl && !alt && !meta && !shift;
  return isPlain || press.shiftKey === shift;
}

/**
 * AZERTY types "." with Shift on the key left of ":", which stands where QWERTY has its period.
 * Both are the period here: there the Shift belongs to the character, at QWERTY's place it counts.
 */
function matchPeriod({ key, code, shiftKey }: KeyPress, shift: boolean): boolean {
  if (code === "Period") return shiftKey === shift;
  return key === "." && !shift;
}
