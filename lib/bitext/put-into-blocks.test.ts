import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { putIntoBlocks } from "./put-into-blocks";

const BLOCKS = [
  { key: "a", text: "Un. <1>Deux.</1>" },
  { key: "b", text: "Trois." },
  { key: "c", text: "Oui." },
  { key: "d", text: "Oui." },
];
const put = (segments: readonly (readonly [original: string, text: string])[]) => {
  const { texts, joined } = putIntoBlocks(
    BLOCKS,
    segments.map(([original, text]) => ({ original, text })),
  );
  return { ...Object.fromEntries(texts), ...(joined > 0 && { joined }) };
};
const same = (text: string) => [text, text] as const;

describe("putIntoBlocks", () => {
  test.each([
    {
      why: "untouched segments change nothing",
      segments: [same("Un."), same("<1>Deux.</1>"), same("Trois."), same("Oui."), same("Oui.")],
      texts: {},
    },
    {
      why: "one sentence of a block",
      segments: [same("Un."), ["<1>Deux.</1>", "<1>Second.</1>"]],
      texts: { a: "Un. <1>Second.</1>" },
    },
    {
      why: "equal texts are told apart by their order",
      segments: [same("Trois."), same("Oui."), ["Oui.", "Si."]],
      texts: { d: "Si." },
    },
    {
      why: "a sentence that was left out takes the space before it along",
      segments: [same("Un."), ["<1>Deux.</1>", ""]],
      texts: { a: "Un." },
    },
    {
      why: "what the file never had follows what stands before it",
      segments: [same("Un."), ["", "Un et demi."], same("<1>Deux.</1>")],
      texts: { a: "Un. Un et demi. <1>Deux.</1>" },
    },
    {
      why: "what begins the file",
      segments: [["", "Zéro."], same("Un.")],
      texts: { a: "Zéro. Un. <1>Deux.</1>" },
    },
    {
      why: "a segment of two blocks is cut at its blank line",
      segments: [["Trois.\n\nOui.", "Tiers.\n\nSi."]],
      texts: { b: "Tiers.", c: "Si." },
    },
    {
      why: "all of it is in the first where the blank line is gone",
      segments: [["Trois.\n\nOui.", "Tiers et si."]],
      texts: { b: "Tiers et si.", c: "", joined: 1 },
    },
    {
      why: "segments that were joined otherwise, or stand elsewhere",
      segments: [
        ["Un. <1>Deux.</1> Trois.", "Un. <1>Deux.</1>\n\nTiers."],
        ["Oui.", "Si."],
      ],
      texts: { b: "Tiers.", c: "Si." },
    },
    {
      why: "another order of the rows",
      segments: [
        ["Trois.", "Tiers."],
        ["Un.", "Premier."],
      ],
      texts: { a: "Premier. <1>Deux.</1>", b: "Tiers." },
    },
  ] as const)("$why", ({ segments, texts }) => {
    expect(put(segments)).toEqual(texts);
  });

  test("any new texts come out as they went in, block by block", () => {
    const words = fc.stringMatching(/^[a-zé.]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(words, words), { minLength: 1 })), (cut) => {
        const blocks = cut.map((block, index) => ({
          key: String(index),
          text: block.map(([old]) => old).join(" "),
        }));
        const segments = cut.flat().map(([original, text]) => ({ original, text }));
        const { texts } = putIntoBlocks(blocks, segments);
        const filled = blocks.map(({ key, text }) => texts.get(key) ?? text);
        expect(filled).toEqual(cut.map((block) => block.map(([, text]) => text).join(" ")));
      }),
    );
  });
});
