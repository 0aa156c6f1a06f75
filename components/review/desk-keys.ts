import type { KeyBinding } from "@/components/keys/key-binding";

/** The keys of the review desk. */
export const DESK_KEYS = [
  { command: "next", scope: "any", keys: ["Mod+ArrowDown"] },
  { command: "previous", scope: "any", keys: ["Mod+ArrowUp"] },
  { command: "next-flagged", scope: "any", keys: ["Alt+PageDown", "F9"] },
  { command: "previous-flagged", scope: "any", keys: ["Alt+PageUp", "Shift+F9"] },
  { command: "first", scope: "any", keys: ["Alt+Home"] },
  { command: "last", scope: "any", keys: ["Alt+End"] },
  { command: "go-to", scope: "any", keys: ["Mod+G"] },
  { command: "filter-text", scope: "any", keys: ["Mod+F"] },
  { command: "fix", scope: "any", keys: ["Mod+."] },
  { command: "dismiss", scope: "any", keys: ["Mod+Shift+."] },
  { command: "help", scope: "any", keys: ["F1", "?"] },
  { command: "submit-next-open", scope: "text", keys: ["Mod+Enter"] },
  { command: "submit-next", scope: "text", keys: ["Mod+Shift+Enter"] },
  { command: "approve-next", scope: "text", keys: ["Mod+Alt+Enter"] },
  { command: "copy-source", scope: "text", keys: ["Mod+Insert", "Mod+Shift+S"] },
  { command: "restore-machine", scope: "text", keys: ["Mod+Shift+Backspace"] },
  { command: "no-break-space", scope: "text", keys: ["Mod+Shift+Space"] },
  { command: "comment", scope: "text", keys: ["Mod+M"] },
  { command: "diff", scope: "text", keys: ["Alt+D"] },
  { command: "leave-text", scope: "text", keys: ["Escape"] },
  { command: "row-next", scope: "row", keys: ["ArrowDown", "J"] },
  { command: "row-previous", scope: "row", keys: ["ArrowUp", "K"] },
  { command: "edit", scope: "row", keys: ["Enter", "E"] },
  { command: "row-submit", scope: "row", keys: ["Mod+Enter"] },
  { command: "approve", scope: "row", keys: ["A"] },
  { command: "send-back", scope: "row", keys: ["R"] },
  { command: "undo-decision", scope: "row", keys: ["Z"] },
  { command: "row-comment", scope: "row", keys: ["C"] },
  { command: "row-diff", scope: "row", keys: ["D"] },
  { command: "exclude", scope: "row", keys: ["Shift+K"] },
] as const satisfies readonly KeyBinding<string>[];

/** What a key of the desk does. */
export type DeskCommand = (typeof DESK_KEYS)[number]["command"];
