import { describe, expect, test } from "vitest";
import { cutAtMentions, mentionedIn, openMention, peopleToMention } from "./mentions";

const ANN = { id: "1", name: "Ann" };
const ANNA = { id: "2", name: "Anna Béart" };
const LEA = { id: "3", name: "Léa Petit" };
const OTHER_LEA = { id: "4", name: "Léa Petit" };
const PEOPLE = [ANN, ANNA, LEA, OTHER_LEA];

describe("a name that is being written", () => {
  test.each([
    ["at the beginning", "@an", 3, { start: 0, written: "an" }],
    ["just begun", "Ask @", 5, { start: 4, written: "" }],
    ["of two words", "Ask @Anna b", 11, { start: 4, written: "Anna b" }],
    ["after an opening bracket", "(@le", 4, { start: 1, written: "le" }],
    ["with more text behind the caret", "@an you", 3, { start: 0, written: "an" }],
    ["is no address of a mail", "anna@example", 12, undefined],
    ["is on the caret's own line", "@an\n", 4, undefined],
  ])("%s", (_case, body, caret, open) => {
    expect(openMention(body, caret)).toEqual(open);
  });

  test.each([
    ["", [ANN, ANNA, LEA, OTHER_LEA]],
    ["an", [ANN, ANNA]],
    ["BEA", [ANNA]],
    ["lea p", [LEA, OTHER_LEA]],
    ["nn", []],
  ])("%o offers who is called so", (written, people) => {
    expect(peopleToMention(PEOPLE, written)).toEqual(people);
  });
});

describe("a body", () => {
  test("is cut at the longest names, and joined again the same", () => {
    const body = "@Anna Béart and @Ann, not @Annette.";
    const pieces = cutAtMentions(body, PEOPLE);
    expect(pieces.map(({ text }) => text).join("")).toBe(body);
    expect(pieces.flatMap(({ person }) => (person ? [person.id] : []))).toEqual(["2", "1"]);
  });

  test("names of namesakes whoever was chosen, or all", () => {
    expect(mentionedIn("@Léa Petit", PEOPLE, new Set(["4"]))).toEqual(["4"]);
    expect(mentionedIn("@Léa Petit", PEOPLE, new Set())).toEqual(["3", "4"]);
    expect(mentionedIn("Léa Petit", PEOPLE, new Set(["4"]))).toEqual([]);
  });
});
