import { expect, test } from "vitest";
import { openWordPairs } from "../languages/word-pairs";
import { packBilingualList } from "./pack-word-pairs";

const FORMS = "chats\tchat\t:N\nchat\tchat\t:N\nva\taller\t:V\naller\taller\t:V\navait\tavoir\t:V";

function translations(lists: { pairs?: string; added?: string }, word: string): string[] {
  const packed = packBilingualList({ pairs: "", added: "", forms: FORMS, ...lists });
  const opened = openWordPairs(packed);
  const { source, target } = opened;
  const found: number[] = [];
  if (source.indexOf(word) >= 0)
    opened.partners(source.indexOf(word), (place) => found.push(place));
  return ["aller", "avait", "chat", "chats", "cher", "va"].filter((french) =>
    found.includes(target.indexOf(french)),
  );
}

test("a lemma comes with all its forms", () => {
  expect(translations({ pairs: "cat\tchat\ngo\taller" }, "cat")).toEqual(["chat", "chats"]);
});

test("a form that is no lemma comes alone", () => {
  expect(translations({ pairs: "go\tva" }, "go")).toEqual(["va"]);
});

test("words that the list lacks are added, several to a line", () => {
  expect(translations({ pairs: "cat\tchat", added: "go: aller cher" }, "go")).toEqual([
    "aller",
    "cher",
    "va",
  ]);
});

test("a pair with spaces, digits or capitals is left out, and an elided pronoun is taken off", () => {
  const pairs = "go\ts'aller\nbig cat\tchat\nCat\tchat\ncat\tun chat";
  expect(translations({ pairs }, "go")).toEqual(["aller", "va"]);
  expect(translations({ pairs }, "cat")).toEqual([]);
});

test("the auxiliary of a conjugation table is no translation", () => {
  const pairs = "go\taller\ngo\tavait\nhave\tavait";
  expect(translations({ pairs }, "go")).toEqual(["aller", "va"]);
  expect(translations({ pairs }, "have")).toEqual(["avait"]);
});
