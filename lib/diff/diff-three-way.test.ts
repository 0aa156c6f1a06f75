import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffThreeWay, type LayeredChange, type ThreeVersions } from "./diff-three-way";

const SIGNS = { first: "1", second: "2" } as const;

function show(before: string, between: string, after: string): string {
  return diffThreeWay({ before, between, after })
    .map(({ text, insertedBy, deletedBy }) => {
      const added = insertedBy ? `+${SIGNS[insertedBy]}` : "";
      const taken = deletedBy ? `-${SIGNS[deletedBy]}` : "";
      return added + taken === "" ? text : `[${added}${taken} ${text}]`;
    })
    .join("");
}

describe("diffThreeWay", () => {
  test.each([
    [
      "each change has its author",
      "Le chat noir dort ici.",
      "Le chien noir dort ici.",
      "Le chien noir dort dehors.",
      "Le [-1 chat][+1 chien] noir dort [-2 ici][+2 dehors].",
    ],
    [
      "the second replaces what the first put in",
      "Le grand chat noir dort.",
      "Le grand chien noir dort.",
      "Le grand loup noir dort.",
      "Le grand [-1 chat][+1-2 chien][+2 loup] noir dort.",
    ],
    [
      "the second puts back what the first took out",
      "Le chat noir dort.",
      "Le chat dort.",
      "Le chat noir dort.",
      "Le chat [+2 noir ][-1 noir ]dort.",
    ],
    [
      "a text that most of was rewritten twice is three texts",
      "Il pleut souvent le matin.",
      "Ces averses tombent toujours tôt.",
      "Chaque aube apporte une ondée.",
      "[-1 Il pleut souvent le matin.][+1-2 Ces averses tombent toujours tôt.][+2 Chaque aube apporte une ondée.]",
    ],
    ["nothing changed", "Le chat.", "Le chat.", "Le chat.", "Le chat."],
    [
      "an omission that was filled, then corrected",
      "",
      "Le chat.",
      "Le chien.",
      "[+1 Le ][+1-2 chat][+2 chien][+1 .]",
    ],
  ])("%s", (_case, before, between, after, expected) => {
    expect(show(before, between, after)).toBe(expected);
  });

  test("spells the three versions, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("le", "chat", "noir", "🐶", "🐯", "été", ",", "."), { maxLength: 12 })
      .map((words) => words.join(" "));
    const versions = fc.record<ThreeVersions>({ before: text, between: text, after: text });
    const spell = (changes: readonly LayeredChange[], has: (change: LayeredChange) => boolean) =>
      changes
        .filter(has)
        .map((change) => change.text)
        .join("");
    fc.assert(
      fc.property(versions, (three) => {
        const changes = diffThreeWay(three);
        expect({
          before: spell(changes, ({ insertedBy }) => insertedBy === null),
          between: spell(
            changes,
            ({ insertedBy, deletedBy }) => insertedBy !== "second" && deletedBy !== "first",
          ),
          after: spell(changes, ({ deletedBy }) => deletedBy === null),
        }).toEqual(three);
        expect(changes.every((change) => change.text !== "")).toBe(true);
      }),
    );
  });
});
