import { expect, test } from "vitest";
import type { Side } from "../../../flagging/finding";
import { toNewFlag } from "../segments/find-flags";
import { readFingerprint } from "./read-fingerprint";

const long = "Une maison. ".repeat(100);

test.each<[string, Side, string | null, string]>([
  ["La  Maison", "target", "la maison", "capitals and white space do not count"],
  ["a | b", "source", "a | b", "a bar is a sign like another"],
  [" ", "target", "", "a space alone leaves nothing"],
  [long, "target", null, "a text that is too long stands for itself by its hash"],
])("%j on the %s side is read as %j: %s", (text, side, expected) => {
  const { fingerprint } = toNewFlag(
    "segment",
    { source: text, target: text },
    {
      check: "some-check",
      category: "fluency/grammar",
      severity: "minor",
      side,
      span: { start: 0, end: text.length },
      message: { en: "", fr: "" },
    },
  );
  expect(readFingerprint(fingerprint)).toEqual({ check: "some-check", side, text: expected });
});
