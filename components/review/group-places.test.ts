import { expect, test } from "vitest";
import type { PlaceToDismiss } from "@/lib/schemas/dismissals";
import { groupPlaces } from "./group-places";

const place = (number: number, check: string, marked: string): PlaceToDismiss => ({
  segmentId: `segment ${number}`,
  fingerprint: `${check}|target|${marked}`,
  key: `${number} ${check} ${marked}`,
  number,
  check,
  checkTitle: { en: check, fr: check },
  severity: "minor",
  side: "target",
  message: { en: "Look.", fr: "Regardez." },
  flags: 1,
  left: "",
  marked,
  right: "",
});

test("what is marked most often comes first, of equals what stands first", () => {
  const groups = groupPlaces([
    place(1, "spelling", "Moscou"),
    place(1, "number", "12"),
    place(2, "number", "7"),
    place(3, "number", "7"),
    place(4, "spelling", "Astana"),
  ]);
  expect(
    groups.map(({ check, places, texts }) => [
      check,
      places.length,
      texts.map((text) => text.places.map(({ number, marked }) => `${number} ${marked}`)),
    ]),
  ).toEqual([
    ["number", 3, [["2 7", "3 7"], ["1 12"]]],
    ["spelling", 2, [["1 Moscou"], ["4 Astana"]]],
  ]);
});
