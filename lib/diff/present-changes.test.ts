import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords } from "./diff-words";
import { presentChanges } from "./present-changes";

function show(before: string, after: string): string {
  return presentChanges(diffWords(before, after))
    .map(({ kind, text }) => {
      if (kind === "equal") return text;
      return kind === "delete" ? `[-${text}-]` : `{+${text}+}`;
    })
    .join("");
}

describe("presentChanges", () => {
  test.each([
    [
      "a lone « de » between two rewritten words joins them",
      "Nous avons vu une tasse de café noir hier matin.",
      "Nous avons vu un bol de thé noir hier matin.",
      "Nous avons vu [-une tasse de café-]{+un bol de thé+} noir hier matin.",
    ],
    [
      "a long word between two changes is a landmark",
      "Le grand président russe parle.",
      "Le petit président kazakh parle.",
      "Le [-grand-]{+petit+} président [-russe-]{+kazakh+} parle.",
    ],
    [
      "a changed space is never drowned in its neighbour",
      "Il dit « oui » ici.",
      "Il dit «\u00a0oui\u00a0» ici.",
      "Il dit «[- -]{+\u00a0+}oui[- -]{+\u00a0+}» ici.",
    ],
    [
      "two plain insertions stay two insertions",
      "Il a vu le chat.",
      "Hier, il a bien vu le gros chat.",
      "[-Il-]{+Hier, il+} a {+bien +}vu le{+ gros+} chat.",
    ],
    [
      "a full stop is a landmark",
      "Il part. Elle rit toujours beaucoup.",
      "Il reste. Elle rit toujours beaucoup.",
      "Il [-part-]{+reste+}. Elle rit toujours beaucoup.",
    ],
    [
      "a sentence of which little remains is a new sentence",
      "Le service commercial de la société a répondu hier soir.",
      "Aucune réponse ne leur était encore parvenue de Lyon ce matin-là.",
      "[-Le service commercial de la société a répondu hier soir.-]{+Aucune réponse ne leur était encore parvenue de Lyon ce matin-là.+}",
    ],
    ["three words rewritten read well as a diff", "a b c", "a d e", "a [-b c-]{+d e+}"],
  ])("%s", (_reason, before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom("le", "chat", "président", " ", " ", "\u202f", "!", ".", "l’", "🐶"))
    .map((parts) => parts.join(""));

  test("both versions can still be read from it, and no two neighbours are of one kind", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = presentChanges(diffWords(before, after));
        const spell = (kind: string): string =>
          changes.map((change) => (change.kind === kind ? "" : change.text)).join("");
        expect(spell("insert")).toBe(before);
        expect(spell("delete")).toBe(after);
        changes.forEach((change, index) => {
          expect(change.text).not.toBe("");
          expect(change.kind).not.toBe(changes[index + 1]?.kind);
        });
      }),
      { numRuns: 500 },
    );
  });
});
