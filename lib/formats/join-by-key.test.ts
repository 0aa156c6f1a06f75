import { describe, expect, test } from "vitest";
import { joinByKey } from "./join-by-key";
import { JSON_CATALOGUE } from "./json/json-format";
import { utf8 } from "./testing/format-laws";

const parse = (catalogue: object) => JSON_CATALOGUE.parse(utf8(JSON.stringify(catalogue)));

describe("joinByKey", () => {
  test("blocks pair whatever their order is; a key of one side alone has no partner", async () => {
    const source = await parse({ tea: "Tea", pot: "Pot", cup: "Cup" });
    const target = await parse({ cup: "Tasse", old: "Vieux", tea: "Thé" });
    const { blocks, notices } = joinByKey(source, target);
    expect(blocks.map(({ key, text, target: translation }) => [key, text, translation])).toEqual([
      ["tea", "Tea", "Thé"],
      ["pot", "Pot", undefined],
      ["cup", "Cup", "Tasse"],
    ]);
    expect(notices).toEqual([{ code: "skipped-entries", count: 1 }]);
  });
});
