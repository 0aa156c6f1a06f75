import type { KeyBinding } from "@/components/keys/key-binding";

/** The keys of the approval queue. */
export const QUEUE_KEYS = [
  { command: "palette", scope: "any", keys: ["Mod+K"] },
  { command: "help", scope: "any", keys: ["F1", "?"] },
  { command: "approve-selected", scope: "any", keys: ["Mod+Shift+A"] },
  { command: "row-next", scope: "row", keys: ["ArrowDown", "J"] },
  { command: "row-previous", scope: "row", keys: ["ArrowUp", "K"] },
  { command: "approve", scope: "row", keys: ["A", "Mod+Alt+Enter"] },
  { command: "send-back", scope: "row", keys: ["R"] },
  { command: "edit", scope: "row", keys: ["E", "Enter"] },
  { command: "undo-decision", scope: "row", keys: ["Z"] },
  { command: "select", scope: "row", keys: ["X"] },
  { command: "select-range", scope: "row", keys: ["Shift+X"] },
  { command: "row-diff", scope: "row", keys: ["D"] },
  { command: "group", scope: "any", keys: ["Alt+G"] },
  { command: "save-approve", scope: "text", keys: ["Mod+Enter", "Mod+Alt+Enter"] },
  { command: "no-break-space", scope: "text", keys: ["Mod+Shift+Space"] },
  { command: "discard", scope: "text", keys: ["Escape"] },
] as const satisfies readonly KeyBinding<string>[];

/** What a key of the queue does. */
export type QueueCommand = (typeof QUEUE_KEYS)[number]["command"];
