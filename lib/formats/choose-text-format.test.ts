import { expect, test } from "vitest";
import { chooseTextFormat } from "./choose-text-format";

test.each([
  ["report.txt", "plain-text"],
  ["README.MD", "markdown"],
  ["notes.fr.markdown", "markdown"],
  ["md", "plain-text"],
  ["v1.md/README", "plain-text"],
  ["", "plain-text"],
])("%j is %s", (fileName, id) => {
  expect(chooseTextFormat(fileName).id).toBe(id);
});
