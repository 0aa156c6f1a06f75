import { describe, expect, test } from "vitest";
import { standsAlone } from "./stands-alone";

describe("standsAlone", () => {
  test.each([
    ["eau", "l'eau est froide", true],
    ["eau", "Qu’eau il y ait", true],
    ["eau", "le bateau", false],
    ["eau", "une eau-forte", false],
    ["été", "l’été dernier", true],
    ["t", "été", false],
    ["hui", "aujourd'hui", false],
    ["aujourd'hui", "C’est aujourd'hui.", true],
    ["un", "quelqu’un", false],
    ["île", "la presqu'île", false],
    ["porte", "le porte-monnaie", false],
    ["donne", "donne-moi", true],
    ["moi", "donne-moi", true],
    ["donne", "Donne-t-il", false],
    ["Donne", "Donne-t-il", true],
    ["il", "Donne-t-il", true],
    ["celui", "celui-ci", true],
    ["vis", "vis-à-vis", false],
    ["John", "John's book", true],
    ["don", "don't", false],
    ["l'", "l'eau", true],
    ["mot", "(mot)", true],
    ["mot", "mot_clé", false],
    ["e", "e\u0301té", false],
  ])("%s in %s: %s", (word, text, expected) => {
    const start = text.indexOf(word);
    const found = start >= 0 && standsAlone(text, { start, end: start + word.length });
    expect(found).toBe(expected);
  });
});
