import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishBaseForms } from "../languages/en/base-forms";
import { englishStem } from "./english-stem";
import { sourceKeys, termKey } from "./source-keys";

const BASES =
  `plan study make tie lens bus pass class analysis house need feed see free agree sing ring bring fill file taxi
movie bed hope dye quiz leave leaf bank rate agency policy process address supply tax boss species status series water`
    .trim()
    .split(/\s+/);

describe("the key of a term", () => {
  test.each(BASES)("is among those of a text that has a form of %s", (base) => {
    const doubled = /[^aeiou][aeiou][bdfglmnprtz]$/.test(base) ? base + base.slice(-1) : base;
    const stem = base.replace(/e$/, "");
    const forms = [`${base}s`, `${base}es`, `${base}’s`, `${stem}ed`, `${stem}ing`, `${doubled}ed`];
    const isForm = (form: string) => englishBaseForms(form.replace("’", "'")).includes(base);
    for (const form of [...forms.filter(isForm), base.replace(/y$/, "ies")]) {
      expect([...sourceKeys(`A ${form} here.`, "en")]).toContain(termKey(base, "en"));
    }
  });

  test("of several words is found wherever they stand side by side", () => {
    const keys = sourceKeys("The central banks’ interest rates rose; men of war sank.", "en");
    for (const source of ["central bank", "interest rate", "rate", "man of war"]) {
      expect([...keys]).toContain(termKey(source, "en"));
    }
    expect([...keys]).not.toContain(termKey("rose men", "en"));
  });

  test("of another language is its words", () => {
    expect(termKey("Haus am See", "de")).toBe("haus am see");
  });

  test("is the same for a stem as for its word: a stem has no ending", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(englishStem(englishStem(word))).toBe(englishStem(word));
      }),
    );
  });
});

test("a long text has no more keys than eight for each word and reading", () => {
  const text = "left found lay saw men ".repeat(200);
  expect(sourceKeys(text, "en").size).toBeLessThan(1_000 * 8 * 16);
});
