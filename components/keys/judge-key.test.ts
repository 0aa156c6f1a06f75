import { describe, expect, test } from "vitest";
import { QUEUE_KEYS } from "@/components/approval/queue-keys";
import { DESK_KEYS } from "@/components/review/desk-keys";
import { KeyMap } from "@/lib/schemas/user";
import { effectiveTable, keyName } from "./effective-table";
import { judgeKey } from "./judge-key";
import type { KeyBinding } from "./key-binding";
import { type KeyPress, matchKey } from "./match-key";
import { recordKey } from "./record-key";

const TABLE: readonly KeyBinding<string>[] = [
  { command: "submit", scope: "text", keys: ["Mod+Enter"] },
  { command: "approve", scope: "row", keys: ["A"] },
  { command: "merge", scope: "alignment", keys: ["M"] },
  { command: "next", scope: "any", keys: ["Mod+ArrowDown"] },
];
const bindingOf = (command: string) => {
  const found = TABLE.find((binding) => binding.command === command);
  if (!found) throw new Error(`There is no command ${command}.`);
  return found;
};

describe("judgeKey", () => {
  test.each([
    ["a letter on a row", "approve", "V", undefined],
    ["a letter would be typed in a text", "submit", "V", "types"],
    ["an arrow moves the caret", "next", "ArrowDown", "types"],
    ["Shift alone makes a capital", "submit", "Shift+V", "types"],
    ["a function key types nothing", "next", "F8", undefined],
    ["Ctrl+Alt+letter is AltGr", "submit", "Mod+Alt+E", "alt-gr"],
    ["Ctrl+Alt+Enter types nothing", "submit", "Mod+Alt+Enter", undefined],
    ["closing the tab", "approve", "Mod+W", "browser"],
    ["reloading", "next", "F5", "browser"],
    ["copying out of a text", "submit", "Mod+C", "editing"],
    ["undo on a row", "approve", "Mod+Z", undefined],
    ["Tab leads on", "approve", "Tab", "unknown"],
    ["another command of the text", "submit", "Mod+ArrowDown", "taken"],
    ["anywhere includes the row", "next", "Mod+Enter", "taken"],
    ["the alignment comes before the row by design", "merge", "A", undefined],
    ["its own key", "approve", "A", undefined],
  ])("%s", (_case, command, keys, reason) => {
    expect(judgeKey(keys, bindingOf(command), TABLE)?.reason).toBe(reason);
  });
});

// Keys that the browser gives up, and that mean the same as the browser's own: finding, and undoing.
const KNOWN = new Set(["?", "Mod+Z"]);

test.each([
  ["desk", DESK_KEYS],
  ["queue", QUEUE_KEYS],
] as const)("no key of the %s is the browser's, AltGr's or another command's", (_name, table) => {
  const bindings: readonly KeyBinding<string>[] = table;
  const refused = bindings.flatMap((binding) =>
    binding.keys
      .filter((keys) => !KNOWN.has(keys))
      .map((keys) => [binding.command, keys, judgeKey(keys, binding, bindings)] as const)
      .filter(([, , refusal]) => refusal !== undefined),
  );
  expect(refused).toEqual([]);
});

describe("recordKey", () => {
  const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...changes,
  });
  const cases: [string, KeyPress, boolean, string][] = [
    ["a letter", press("v"), false, "V"],
    ["Shift and a letter", press("V", { shiftKey: true }), false, "Shift+V"],
    ["Ctrl", press("k", { ctrlKey: true }), false, "Mod+K"],
    ["⌘ on macOS", press("k", { metaKey: true }), true, "Mod+K"],
    ["⌃ and a letter on macOS", press("d", { ctrlKey: true }), true, "Alt+D"],
    ["the space bar", press(" ", { altKey: true }), false, "Alt+Space"],
    ["a question mark", press("?", { shiftKey: true }), false, "?"],
    [
      "AZERTY's period",
      press(".", { shiftKey: true, code: "Comma", ctrlKey: true }),
      false,
      "Mod+.",
    ],
    ["AZERTY's digits", press('"', { code: "Digit3", ctrlKey: true }), false, "Mod+3"],
    ["a named key", press("F8", { shiftKey: true }), false, "Shift+F8"],
  ];
  test.each(cases)("%s is found again by its name", (_case, pressed, isMac, name) => {
    expect(recordKey(pressed, isMac)).toBe(name);
    expect(matchKey(pressed, name, isMac)).toBe(true);
  });

  test("waits while only a modifier is down", () => {
    expect(recordKey(press("Shift", { shiftKey: true }), false)).toBeUndefined();
  });
});

test("a person may have keys of their own for every command", () => {
  const keys = DESK_KEYS.map(({ command }) => [keyName("desk", command), ["F8"]]);
  expect(KeyMap.safeParse(Object.fromEntries(keys)).success).toBe(true);
});

test("a person's own keys stand in for those of the table", () => {
  const own = effectiveTable("desk", TABLE, { "desk.approve": ["V"], "queue.merge": ["Q"] });
  expect(own.map(({ keys }) => keys)).toEqual([["Mod+Enter"], ["V"], ["M"], ["Mod+ArrowDown"]]);
});
