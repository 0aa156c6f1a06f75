import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../text/span";
import { type CompiledCheck, compileCustomCheck } from "./compile-custom-check";
import type { CustomCheck } from "./custom-check";
import { runCustomChecks } from "./run-custom-checks";

const PLAIN: CustomCheck = {
  id: "7d9d2c1e-0000-4000-8000-000000000000",
  name: "House word",
  why: "We say it otherwise.",
  severity: "major",
  category: "terminology/wrong-term",
  sourcePattern: null,
  targetPattern: null,
  mode: "found",
  isWholeWord: false,
  matchesCase: false,
  suggestion: null,
};

type Given = Partial<CustomCheck>;

function compiled(given: Given): CompiledCheck {
  const check = compileCustomCheck({ ...PLAIN, ...given });
  if ("fault" in check) throw new Error(`${check.field}: ${check.fault}`);
  return check;
}

function run(given: Given, { source = "", target = "" }) {
  return runCustomChecks([compiled(given)], { source, target });
}

const marked = (given: Given, texts: { source?: string; target: string }) =>
  run(given, texts).map(({ side, span }) => sliceSpan(texts[side] ?? "", span));

const fixed = (given: Given, texts: { source?: string; target: string }) =>
  run(given, texts).map(({ suggestion }) => suggestion);

describe("a custom check", () => {
  test("tells what its maker said", () => {
    expect(run({ targetPattern: "digital" }, { target: "Un service digital." })).toEqual([
      {
        check: "custom:7d9d2c1e-0000-4000-8000-000000000000",
        category: "terminology/wrong-term",
        severity: "major",
        side: "target",
        span: { start: 11, end: 18 },
        message: { en: "We say it otherwise.", fr: "We say it otherwise." },
      },
    ]);
  });

  test.each<{ why: string; given: Given; source?: string; target: string; spans: string[] }>([
    {
      why: "every place of the target",
      given: { targetPattern: "mail" },
      target: "Un mail, deux Mails",
      spans: ["mail", "Mail"],
    },
    {
      why: "capitals where they matter",
      given: { targetPattern: "Mail", matchesCase: true },
      target: "Un mail, deux Mails",
      spans: ["Mail"],
    },
    {
      why: "accented capitals where they do not",
      given: { targetPattern: "état" },
      target: "L'ÉTAT",
      spans: ["ÉTAT"],
    },
    {
      why: "a whole word beside accents",
      given: { targetPattern: "t", isWholeWord: true },
      target: "été, a-t-il dit",
      spans: ["t"],
    },
    {
      why: "the longer of two words that begin alike",
      given: { targetPattern: "cat|catégorie", isWholeWord: true },
      target: "catégorie cat cat",
      spans: ["catégorie", "cat", "cat"],
    },
    {
      why: "letters of any script",
      given: { targetPattern: String.raw`\p{Lu}\p{Ll}+`, matchesCase: true },
      target: "à Évry, Київ",
      spans: ["Évry", "Київ"],
    },
    {
      why: "the target only where the source matches",
      given: { sourcePattern: "library", targetPattern: "librairie" },
      source: "The library is open.",
      target: "La librairie est ouverte.",
      spans: ["librairie"],
    },
    {
      why: "nothing where the source does not",
      given: { sourcePattern: "library", targetPattern: "librairie" },
      source: "The bookshop is open.",
      target: "La librairie est ouverte.",
      spans: [],
    },
    {
      why: "the source where there is no target pattern",
      given: { sourcePattern: "lorem" },
      source: "lorem ipsum",
      target: "x",
      spans: ["lorem"],
    },
    {
      why: "the source whose counterpart is missing",
      given: { mode: "missing", sourcePattern: "Ltd", targetPattern: "SARL" },
      source: "Brown Ltd is here.",
      target: "Brown est ici.",
      spans: ["Ltd"],
    },
    {
      why: "nothing where the counterpart is there",
      given: { mode: "missing", sourcePattern: "Ltd", targetPattern: "SARL" },
      source: "Brown Ltd is here.",
      target: "Brown SARL est ici.",
      spans: [],
    },
    {
      why: "the one number of two that the target lacks",
      given: {
        mode: "missing",
        sourcePattern: String.raw`(\d+) percent`,
        targetPattern: String.raw`$1\s%`,
      },
      source: "12 percent and 40 percent",
      target: "12 % et quarante pour cent",
      spans: ["40 percent"],
    },
    {
      why: "a group of the source to the letter, with what is syntax in it",
      given: {
        mode: "missing",
        sourcePattern: String.raw`file (?P<name>\S+)`,
        targetPattern: "${name}",
      },
      source: "Open file a.b+c",
      target: "Ouvrez axbbc",
      spans: ["file a.b+c"],
    },
    {
      why: "a word of the source that was left",
      given: { sourcePattern: "the (museum|gallery)", targetPattern: "$1", isWholeWord: true },
      source: "the gallery of the museum",
      target: "la gallery du musée des galleryistes",
      spans: ["gallery"],
    },
    {
      why: "a dollar that is one",
      given: { targetPattern: String.raw`\$1|[$1]{2}` },
      target: "pour $1",
      spans: ["$1"],
    },
  ])("marks $why", ({ given, spans, ...texts }) => {
    expect(marked(given, texts)).toEqual(spans);
  });

  test.each<{ why: string; given: Given; source?: string; target: string; suggestions: unknown[] }>(
    [
      {
        why: "with groups of the match",
        given: { targetPattern: String.raw`(\d+)%`, suggestion: "$1\u202f%" },
        target: "12%",
        suggestions: ["12\u202f%"],
      },
      {
        why: "with names of both sides",
        given: {
          sourcePattern: String.raw`(?P<year>\d{4})`,
          targetPattern: "(?P<word>année)",
          suggestion: "${word} ${year}, $$",
        },
        source: "in 1999",
        target: "l'année",
        suggestions: ["année 1999, $"],
      },
      {
        why: "to delete",
        given: { targetPattern: " très", suggestion: "" },
        target: "Il est très grand",
        suggestions: [""],
      },
      {
        why: "not where it stands there already",
        given: { targetPattern: String.raw`(\d+)\s?%`, suggestion: "$1 %" },
        target: "12 % et 13%",
        suggestions: ["13 %"],
      },
    ],
  )("suggests $why", ({ given, suggestions, ...texts }) => {
    expect(fixed(given, texts)).toEqual(suggestions);
  });

  test.each<[string, Given, object]>([
    [
      "a back-reference",
      { targetPattern: String.raw`(\w+) \1` },
      { fault: "back-reference", at: 7, text: String.raw`\1` },
    ],
    ["look-ahead", { targetPattern: "a(?=b)" }, { fault: "look-around", at: 2 }],
    ["look-behind", { targetPattern: "(?<!a)b" }, { fault: "look-around", at: 1 }],
    ["an open group", { targetPattern: "été (a|b" }, { fault: "unclosed-group", at: 5, text: "(" }],
    ["a closed group too many", { targetPattern: "[(]a)" }, { fault: "unopened-group", at: 5 }],
    [
      "an open class",
      { sourcePattern: "a[bc" },
      { field: "sourcePattern", fault: "unclosed-class", at: 2, text: "[" },
    ],
    ["an unknown escape", { targetPattern: String.raw`a\y` }, { fault: "unknown-escape", at: 2 }],
    [
      "a backslash at the end",
      { targetPattern: "ab\\" },
      { fault: "unknown-escape", at: 3, text: "\\" },
    ],
    [
      "an unknown property",
      { targetPattern: String.raw`\p{Foo}` },
      { fault: "unknown-class", at: 1 },
    ],
    ["nothing to repeat", { targetPattern: "*a" }, { fault: "nothing-to-repeat", at: 1 }],
    ["a repeated repetition", { targetPattern: "ab++" }, { fault: "nested-repeat", at: 3 }],
    ["too many repetitions", { targetPattern: "a{2000}" }, { fault: "repeat-too-large", at: 2 }],
    [
      "a program that is too large",
      { targetPattern: "(?:a{30}b){20}" },
      { fault: "pattern-too-large", at: null },
    ],
    [
      "a pattern that matches nothing",
      { targetPattern: "a*" },
      { fault: "matches-empty", at: null },
    ],
    [
      "a group that the source has not",
      { sourcePattern: "a", targetPattern: "b$1" },
      { field: "targetPattern", fault: "unknown-group", at: 2, text: "$1" },
    ],
    ["a group without a source", { targetPattern: "$1" }, { fault: "unknown-group" }],
    [
      "a group that the match has not",
      { targetPattern: "a", suggestion: "b $1" },
      { field: "suggestion", fault: "unknown-group", at: 3 },
    ],
    [
      "a fault behind a reference",
      { sourcePattern: "(a)", targetPattern: "$1 (?=b)" },
      { fault: "look-around", at: 4 },
    ],
  ])("cannot have %s, and says where", (_, given, problem) => {
    expect(compileCustomCheck({ ...PLAIN, ...given })).toMatchObject(problem);
  });

  test("finds the same whatever other checks there are", () => {
    const [word, number] = [
      compiled({ targetPattern: "maison" }),
      compiled({ targetPattern: "on" }),
    ];
    const segment = { source: "", target: "La maison, on la voit." };
    const both = runCustomChecks([word, number], segment);
    expect(both).toHaveLength(3);
    for (const one of [word, number]) {
      for (const finding of runCustomChecks([one], segment)) expect(both).toContainEqual(finding);
    }
  });

  test("never throws, and marks what lies in the text", () => {
    const alphabet = fc.constantFrom(..."ab()[]{}|*+?.^$\\1,- éÉ:<P>".split(""));
    const pattern = fc.string({ unit: alphabet, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        pattern,
        pattern,
        fc.boolean(),
        fc.string({ unit: "grapheme" }),
        (source, targetPattern, isWholeWord, target) => {
          const check = compileCustomCheck({
            ...PLAIN,
            sourcePattern: source,
            targetPattern,
            isWholeWord,
          });
          if ("fault" in check) return;
          for (const { span } of runCustomChecks([check], { source: "aab (1) é", target })) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
          }
        },
      ),
    );
  });
});
