import { expect, test } from "vitest";
import type { Finding } from "../../../flagging/finding";
import { toNewFlag } from "./find-flags";

const findingOn = (target: string): Finding => ({
  check: "identical-to-source",
  category: "accuracy/untranslated",
  severity: "major",
  side: "target",
  span: { start: 0, end: target.length },
  message: { en: "Untranslated.", fr: "Non traduit." },
});
const fingerprint = (target: string) =>
  toNewFlag("id", { source: "", target }, findingOn(target)).fingerprint;

test("a fingerprint is the marked text, whatever its case and white space", () => {
  expect(fingerprint("La  Maison ")).toBe("identical-to-source|target|la maison");
});

test("that of a long text is short enough for an index, and still tells two texts apart", () => {
  const long = "漢字".repeat(5_000);
  expect(Buffer.byteLength(fingerprint(long))).toBeLessThan(2_704);
  expect(Buffer.byteLength(fingerprint(long.slice(0, 600)))).toBeLessThan(2_704);
  expect(fingerprint(long)).toBe(fingerprint(long));
  expect(fingerprint(`${long}a`)).not.toBe(fingerprint(`${long}b`));
});
