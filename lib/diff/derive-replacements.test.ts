import { describe, expect, test } from "vitest";
import { deriveReplacements } from "./derive-replacements";

describe("deriveReplacements", () => {
  test.each([
    [
      "a phrase for another",
      "Prenez la off-ramp à droite.",
      "Prenez la porte de sortie à droite.",
      [["off-ramp", "porte de sortie"]],
    ],
    [
      "two places",
      "Le chat voit la souris.",
      "Le chien voit la belette.",
      [
        ["chat", "chien"],
        ["souris", "belette"],
      ],
    ],
    ["a word that went", "Le petit chat dort.", "Le chat dort.", [["Le petit chat", "Le chat"]]],
    [
      "a word that came in",
      "Le chat dort.",
      "Le chat gris dort.",
      [["chat dort", "chat gris dort"]],
    ],
    ["a space", "Oui ; non", "Oui\u202f; non", [["Oui ; non", "Oui\u202f; non"]]],
    ["nothing", "Le chat.", "Le chat.", []],
    ["a text out of nothing", "", "Le chat.", []],
  ])("%s", (_case, before, after, expected) => {
    const derived = deriveReplacements(before, after);
    expect(derived.map(({ from, to }) => [from, to])).toEqual(expected);
    for (const { to, start } of derived) expect(after.slice(start, start + to.length)).toBe(to);
  });
});
