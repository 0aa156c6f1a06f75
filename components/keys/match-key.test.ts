import { describe, expect, test } from "vitest";
import { type KeyPress, keyNames, matchKey } from "./match-key";

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...changes,
});
const ctrl = { ctrlKey: true };

describe("matchKey", () => {
  test.each([
    ["Ctrl elsewhere", press("Enter", ctrl), "Mod+Enter", false, true],
    ["⌘ on macOS", press("Enter", { metaKey: true }), "Mod+Enter", true, true],
    ["Ctrl on macOS is another key", press("Enter", ctrl), "Mod+Enter", true, false],
    [
      "an extra Shift is another key",
      press("Enter", { ...ctrl, shiftKey: true }),
      "Mod+Enter",
      false,
      false,
    ],
    [
      "a capital is the same letter",
      press("S", { ...ctrl, shiftKey: true }),
      "Mod+Shift+S",
      false,
      true,
    ],
    ["⌃ stands for Alt+letter on macOS", press("d", ctrl), "Alt+D", true, true],
    ["⌥ types characters on macOS", press("∂", { altKey: true }), "Alt+D", true, false],
    [
      "the space bar by its name",
      press(" ", { ...ctrl, shiftKey: true }),
      "Mod+Shift+Space",
      false,
      true,
    ],
    ["? wherever the layout has it", press("?", { shiftKey: true }), "?", false, true],
    ["QWERTY period", press(".", { ...ctrl, code: "Period" }), "Mod+.", false, true],
    [
      "QWERTY Shift+period",
      press(">", { ...ctrl, code: "Period", shiftKey: true }),
      "Mod+Shift+.",
      false,
      true,
    ],
    [
      "AZERTY period needs Shift",
      press(".", { ...ctrl, code: "Comma", shiftKey: true }),
      "Mod+.",
      false,
      true,
    ],
    [
      "AZERTY period is not Shift+period",
      press(".", { ...ctrl, code: "Comma", shiftKey: true }),
      "Mod+Shift+.",
      false,
      false,
    ],
    [
      "AZERTY at QWERTY's period",
      press("/", { ...ctrl, code: "Period", shiftKey: true }),
      "Mod+Shift+.",
      false,
      true,
    ],
    ["a digit", press("3", { ...ctrl, code: "Digit3" }), "Mod+3", false, true],
    ["AZERTY types no digit there", press('"', { ...ctrl, code: "Digit3" }), "Mod+3", false, true],
    [
      "AZERTY types a digit with Shift",
      press("3", { ...ctrl, code: "Digit3", shiftKey: true }),
      "Mod+3",
      false,
      false,
    ],
    ["without Ctrl it is a character", press('"', { code: "Digit3" }), "3", false, false],
  ])("%s", (_case, pressed, combination, isMac, expected) => {
    expect(matchKey(pressed, combination, isMac)).toBe(expected);
  });
});

test("keys are named in a fixed order", () => {
  expect(keyNames("Mod+Shift+Space", false)).toEqual(["Ctrl", "Shift", "Space"]);
  expect(keyNames("Mod+Shift+Space", true)).toEqual(["Meta", "Shift", "Space"]);
  expect(keyNames("Alt+D", true)).toEqual(["Ctrl", "D"]);
});
