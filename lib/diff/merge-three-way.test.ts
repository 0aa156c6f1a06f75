import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceSpan } from "../text/span";
import { mergeThreeWay } from "./merge-three-way";

describe("mergeThreeWay", () => {
  test.each([
    [
      "changes apart from each other are both taken",
      { base: "Le chat dort ici.", mine: "Le chien dort ici.", theirs: "Le chat dort là." },
      "Le chien dort là.",
    ],
    ["the same change is taken once", { base: "a b c", mine: "a B c", theirs: "a B c" }, "a B c"],
    [
      "a word and the full stop after it",
      { base: "Il dort.", mine: "Il mange.", theirs: "Il dort !" },
      "Il mange !",
    ],
    [
      "one deletes, the other changes elsewhere",
      { base: "un très gros chat", mine: "un gros chat", theirs: "un très gros chien" },
      "un gros chien",
    ],
  ])("%s", (_reason, versions, text) => {
    expect(mergeThreeWay(versions)).toEqual({ text, conflicts: [] });
  });

  test("one word changed in two ways keeps mine and reports all three", () => {
    const merge = mergeThreeWay({
      base: "Le chat dort.",
      mine: "Le chien dort.",
      theirs: "Le lapin dort.",
    });
    expect(merge).toEqual({
      text: "Le chien dort.",
      conflicts: [{ span: { start: 3, end: 8 }, base: "chat", mine: "chien", theirs: "lapin" }],
    });
  });

  test("two insertions at one place are a conflict, since their order would be a guess", () => {
    const { text, conflicts } = mergeThreeWay({
      base: "un chat",
      mine: "un gros chat",
      theirs: "un petit chat",
    });
    expect(text).toBe("un gros chat");
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({ base: "", mine: "gros ", theirs: "petit " });
  });

  test("a word that I deleted and they changed is a conflict with an empty span", () => {
    const { text, conflicts } = mergeThreeWay({ base: "a b c", mine: "a c", theirs: "a B c" });
    expect(text).toBe("a c");
    expect(conflicts[0]?.theirs).toContain("B");
  });

  const version = fc
    .array(fc.constantFrom("le ", "chat", " ", "dort", ".", "!", "🐶", "🐯", "\u202f"), {
      maxLength: 12,
    })
    .map((parts) => parts.join(""));
  const versions = fc.record({ base: version, mine: version, theirs: version });

  test("with one side untouched the other wins, without a conflict", () => {
    fc.assert(
      fc.property(version, version, (base, changed) => {
        const expected = { text: changed, conflicts: [] };
        expect(mergeThreeWay({ base, mine: base, theirs: changed })).toEqual(expected);
        expect(mergeThreeWay({ base, mine: changed, theirs: base })).toEqual(expected);
        expect(mergeThreeWay({ base, mine: changed, theirs: changed })).toEqual(expected);
      }),
    );
  });

  test("conflicts are the same seen from both sides, and their spans hold mine", () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const merge = mergeThreeWay({ base, mine, theirs });
        const mirror = mergeThreeWay({ base, mine: theirs, theirs: mine });
        expect(mirror.conflicts.map((conflict) => conflict.theirs)).toEqual(
          merge.conflicts.map((conflict) => conflict.mine),
        );
        expect(mirror.text === merge.text || merge.conflicts.length > 0).toBe(true);
        for (const conflict of merge.conflicts) {
          expect(sliceSpan(merge.text, conflict.span)).toBe(conflict.mine);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
