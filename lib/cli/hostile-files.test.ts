import { describe, expect, test } from "vitest";
import { refusal } from "../formats/testing/format-laws";
import { HOSTILE_TEXTS } from "./testing/hostile-texts";
import { HOSTILE_ZIPS } from "./testing/hostile-zips";
import { openFileFormat } from "../formats/open-file-format";
import { explainFormatProblem } from "./explain-format-problem";

const READING = {
  languages: { source: "en", target: "fr" },
  layout: { sheet: 0, hasHeader: false, source: 0, target: 1 },
};

describe("a file that is broken or made to harm is refused with one sentence", () => {
  test.each([...HOSTILE_ZIPS, ...HOSTILE_TEXTS])(
    "$format: $what",
    async ({ format: id, make, sentence }) => {
      const format = openFileFormat(id, READING);
      const problem = await refusal(Promise.resolve(format?.parse(make())));
      expect(problem && explainFormatProblem(problem)).toBe(sentence);
    },
  );
});
