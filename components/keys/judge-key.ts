import type { KeyBinding, KeyScope } from "./key-binding";

/** Why a combination cannot be a command's key; with the command that has it already. */
export type KeyRefusal =
  | { readonly reason: "alt-gr" | "browser" | "editing" | "types" | "unknown" }
  | { readonly reason: "taken"; readonly by: string };

/** What browsers keep for themselves, or people cannot do without. */
const BROWSER = new Set([
  ..."NTWQLRP".split("").map((letter) => `Mod+${letter}`),
  ..."NTWQRIJ".split("").map((letter) => `Mod+Shift+${letter}`),
  "Mod+PageUp",
  "Mod+PageDown",
  "Mod+0",
  "Mod++",
  "Mod+-",
  "Mod+Shift++",
  "Alt+ArrowLeft",
  "Alt+ArrowRight",
  "Alt+F4",
  "F5",
  "Mod+F5",
  "F11",
  "F12",
]);

/** What every text field does. */
const EDITING = new Set(
  "ACVXZY"
    .split("")
    .map((letter) => `Mod+${letter}`)
    .concat("Mod+Shift+Z", "Mod+Backspace"),
);

/** Keys without a modifier that type nothing and move nothing in a text. */
const FREE_IN_TEXT = /^(?:Shift\+)?(?:F\d{1,2}|Escape)$/;

/**
 * Whether a combination may be the key of a command: not one that the browser keeps, that AltGr types, that means something in
 * a text, or that another command has where this one works. Undefined when it may.
 */
export function judgeKey<Command extends string>(
  keys: string,
  binding: KeyBinding<Command>,
  table: readonly KeyBinding<Command>[],
): KeyRefusal | undefined {
  if (/(?:^|\+)(?:Tab|Unidentified|Process)$/.test(keys)) return { reason: "unknown" };
  // AltGr is reported as Ctrl and Alt: a French keyboard types @ # { [ | ` \ ^ ] } € with it.
  if (/^Mod\+Alt\+(?:Shift\+)?.$/u.test(keys)) return { reason: "alt-gr" };
  if (BROWSER.has(keys)) return { reason: "browser" };
  const isInText = binding.scope === "text" || binding.scope === "any";
  if (isInText && EDITING.has(keys)) return { reason: "editing" };
  if (isInText && !hasModifier(keys) && !FREE_IN_TEXT.test(keys)) return { reason: "types" };
  const other = table.find(
    (one) =>
      one.command !== binding.command &&
      meet(one.scope, binding.scope) &&
      one.keys.some((taken) => taken.toLowerCase() === keys.toLowerCase()),
  );
  return other && { reason: "taken", by: other.command };
}

const hasModifier = (keys: string) => /^(?:Mod|Alt)\+/.test(keys);

/** Whether one press could mean both; the alignment's keys come before the row's by design. */
function meet(one: KeyScope, other: KeyScope): boolean {
  return one === other || one === "any" || other === "any";
}
