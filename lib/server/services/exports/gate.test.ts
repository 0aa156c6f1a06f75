import { describe, expect, test } from "vitest";
import type { ExportRow } from "../../db/export-rows";
import { GateTally } from "./gate";

const row = (position: number, part: Partial<ExportRow>): ExportRow => ({
  id: `00000000-0000-4000-8000-00000000000${position}`,
  position,
  paragraph: position,
  source: "",
  machineTarget: "",
  target: "",
  targetGap: position === 0 ? "" : "\n\n",
  state: "approved",
  origin: "human",
  version: 1,
  isExcluded: false,
  confidence: 1,
  sourceWords: 1,
  returnReason: null,
  submittedById: null,
  submittedBy: null,
  decidedById: null,
  decidedBy: null,
  decidedAt: null,
  hasSeriousFlag: false,
  ...part,
});

const structureOf = (format: string, ...rows: Partial<ExportRow>[]) => {
  const languages = { source: "en", target: "fr" };
  const verdict = new GateTally({ format, languages })
    .add(rows.map((part, position) => row(position, part)))
    .verdict();
  return verdict.structure.map(({ kind, source, target, differing }) => [
    kind,
    source,
    target,
    differing.first.map(({ position }) => position),
  ]);
};

describe("the structure of both sides", () => {
  test("a paragraph that is missing or added", () => {
    const rows = [
      { source: "One.", target: "Un." },
      { source: "Two.", target: "" },
      { source: "Three.", target: "Trois.", isExcluded: true },
      { source: "", target: "En plus." },
    ];
    expect(structureOf("plain-text", ...rows)[0]).toEqual(["blocks", 3, 2, [1, 2, 3]]);
  });

  test("sentences of one paragraph are one block", () => {
    const one = { paragraph: 0, targetGap: " " };
    const rows = [
      { ...one, source: "A.", target: "A." },
      { ...one, source: "B.", target: "B." },
    ];
    expect(structureOf("plain-text", ...rows)[0]).toEqual(["blocks", 1, 1, []]);
  });

  test("a tag that is missing, though not one that is elsewhere", () => {
    const rows = [
      { source: "a <1>b</1> <2/>", target: "<2/> a <1>b</1>" },
      { source: "a <1>b</1>", target: "a b" },
    ];
    expect(structureOf("docx", ...rows)[1]).toEqual(["tags", 5, 3, [1]]);
    expect(structureOf("plain-text", ...rows)[1]).toEqual(["tags", 0, 0, []]);
  });

  test("links and images of Markdown, addresses of pages and mailboxes", () => {
    const rows = [
      { source: "See [us](https://a.example/en).", target: "Voyez [nous](https://a.example/fr)." },
      { source: "![A cat](cat.png) or www.a.example", target: "Un chat" },
      { source: "Write to me@a.example.", target: "Écrivez à moi@a.example ou http://b.example" },
    ];
    const structure = structureOf("markdown", ...rows);
    expect(structure[2]).toEqual(["links", 3, 3, [1, 2]]);
    expect(structure[4]).toEqual(["images", 1, 0, [1]]);
  });

  test("a number of another value, though not one that is written otherwise", () => {
    const rows = [
      { source: "1,000.5 m", target: "1\u202f000,5 m" },
      { source: "at 3 p.m.", target: "à 15 h" },
      { source: "2 cats", target: "deux chats" },
      { source: "55 °C", target: "65 °C" },
    ];
    expect(structureOf("plain-text", ...rows)[3]).toEqual(["numbers", 4, 3, [3]]);
  });

  test.each(["[".repeat(20_000), "a@".repeat(20_000), `![${"x".repeat(40_000)}`])(
    "odd texts are counted in no time",
    (source) => {
      expect(structureOf("markdown", { source, target: source })).toHaveLength(5);
    },
  );
});
