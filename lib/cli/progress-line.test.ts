import { describe, expect, test } from "vitest";
import { progressLine } from "./progress-line";

function written(isTTY: boolean, fractions: readonly number[]): string[] {
  const lines: string[] = [];
  const tell = progressLine("Aligning", { isTTY, write: (text) => lines.push(text) });
  for (const fraction of fractions) tell(fraction);
  return lines;
}

describe("progressLine", () => {
  test("is drawn in place on a terminal and goes away at the end", () => {
    expect(written(true, [0, 0.004, 0.5, 1])).toEqual([
      "\rAligning 0 %",
      "\rAligning 50 %",
      "\r\u001b[K",
    ]);
  });

  test("is a line every ten per cent elsewhere", () => {
    expect(written(false, [0, 0.05, 0.12, 0.19, 0.21, 1])).toEqual([
      "Aligning 0 %\n",
      "Aligning 10 %\n",
      "Aligning 20 %\n",
      "Aligning 100 %\n",
    ]);
  });
});
