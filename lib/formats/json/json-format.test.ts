import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenLaws, refusal, utf8 } from "../testing/format-laws";
import { JSON_CATALOGUE } from "./json-format";

const CATALOGUE = `{
  "title": "Tea \\u0026 biscuits",
  "menu": { "items": ["Green", "Black\\n<1>"], "a.b": "dot", "count": 3, "empty": "", "on": true },
  "title": "twice"
}
`;

describe("JSON", () => {
  test("string values by the way to them", async () => {
    const { blocks } = await JSON_CATALOGUE.parse(utf8(CATALOGUE));
    expect(blocks.map(({ key, text }) => [key, text])).toEqual([
      ["title", "Tea & biscuits"],
      ["menu.items.0", "Green"],
      ["menu.items.1", "Black\n\\<1>"],
      ["menu.a\\.b", "dot"],
      ["title#2", "twice"],
    ]);
  });

  test("unchanged texts change nothing, a new one only its own", async () => {
    expect(await brokenLaws(JSON_CATALOGUE, utf8(CATALOGUE))).toEqual([]);
    const { bytes } = await JSON_CATALOGUE.rewrite(
      utf8(CATALOGUE),
      new Map([["menu.items.0", 'Vert "doux"']]),
    );
    expect(new TextDecoder().decode(bytes)).toBe(CATALOGUE.replace('"Green"', '"Vert \\"doux\\""'));
  });

  test("what JSON.parse reads is read, and what it refuses is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (value, isBroken) => {
        const file = `${JSON.stringify({ a: value, z: "x" }, null, 1)}${isBroken ? "," : ""}`;
        const parsed = refusal(JSON_CATALOGUE.parse(utf8(file)));
        expect((await parsed)?.code).toBe(isBroken ? "broken-line" : undefined);
      }),
    );
  });

  test("a value of some megabytes is read", async () => {
    const value = 'a\\"é'.repeat(1_000_000);
    const { blocks } = await JSON_CATALOGUE.parse(utf8(JSON.stringify({ value })));
    expect(blocks[0]?.text).toBe(value);
  });

  test.each([
    ["a comma too many", '{\n"a": "b",\n}', { code: "broken-line", line: 3 }],
    ["single quotation marks", "{'a': 1}", { code: "broken-line", line: 1 }],
    ["an end that is missing", '["a"\n', { code: "broken-line", line: 2 }],
    ["a string over two lines", '"a\nb"', { code: "broken-line", line: 1 }],
    ["50,000 levels", "[".repeat(50_000), { code: "too-deep", most: 200 }],
  ])("refuses %s", async (_case, file, problem) => {
    expect(await refusal(JSON_CATALOGUE.parse(utf8(file)))).toEqual(problem);
  });
});
