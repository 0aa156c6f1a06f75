import { afterEach, describe, expect, test } from "vitest";
import { FrenchSpeller, type FrenchSpellerOptions } from "./french-speller";

const LONG_ENOUGH = { timeoutMs: 15_000 };

let speller: FrenchSpeller | undefined;
afterEach(() => speller?.close());

function open(options: FrenchSpellerOptions = {}) {
  speller = new FrenchSpeller(options);
  return speller;
}

describe("the dictionary", () => {
  test("knows both spellings of the reform, elisions and compounds, and suggests words for what it does not know", async () => {
    const french = open();
    const known = ["ognon", "oignon", "évènement", "événement", "l’homme", "porte-avions"];
    await french.check([...known, "developpement", "ci-desous"], LONG_ENOUGH);
    expect(known.filter((form) => french.recall(form)?.isKnown !== true)).toEqual([]);
    expect(french.recall("developpement")).toEqual({
      isKnown: false,
      suggestions: expect.arrayContaining(["développement"]),
    });
    expect(french.recall("ci-desous")?.suggestions[0]).toBe("ci-dessous");
  });

  test("says nothing of a form that nobody asked about, nor of one that is no word", async () => {
    const french = open();
    await french.check(["é".repeat(100)], LONG_ENOUGH);
    expect(french.recall("é".repeat(100))).toBeUndefined();
    expect(french.recall("maison")).toBeUndefined();
  });
});

describe("a worker with a fault", () => {
  const script = new URL("testing/faulty-speller-worker.mjs", import.meta.url).pathname;

  test("that crashes is started again by the next question; what it had said is remembered", async () => {
    const reasons: string[] = [];
    const french = open({ script, report: (reason) => reasons.push(reason) });
    await french.check(["connu"], LONG_ENOUGH);
    await french.check(["craash", "perdu"], LONG_ENOUGH);
    expect(reasons).toEqual(["Error: out of memory"]);
    expect(french.recall("perdu")).toBeUndefined();
    expect(french.recall("connu")?.isKnown).toBe(true);
    await french.check(["perdu"], LONG_ENOUGH);
    expect(french.recall("perdu")?.isKnown).toBe(false);
  });

  test("that is stuck in a form is given up", async () => {
    const reasons: string[] = [];
    const french = open({ script, hangMs: 2_000, report: (reason) => reasons.push(reason) });
    await french.check(["haang", "perdu"], LONG_ENOUGH);
    expect(reasons).toEqual(["no answer"]);
    await french.check(["perdu"], LONG_ENOUGH);
    expect(french.recall("perdu")?.isKnown).toBe(false);
  });

  test("is not waited for longer than the time given", async () => {
    const french = open({ script, report: () => {} });
    await french.check(["haang"], { timeoutMs: 1 });
    expect(french.recall("haang")).toBeUndefined();
  });

  test("that cannot start is left alone for a minute after three attempts", async () => {
    let now = 0;
    const reasons: string[] = [];
    const french = open({
      script: "/nowhere/speller.mjs",
      now: () => now,
      report: (reason) => reasons.push(reason),
    });
    for (const form of ["a", "b", "c", "d", "e"]) await french.check([form], LONG_ENOUGH);
    expect(reasons).toHaveLength(3);
    now = 61_000;
    await french.check(["f"], LONG_ENOUGH);
    expect(reasons).toHaveLength(4);
  });
});

test("forms that two ask about at once are sent once, and both wait for the answer", async () => {
  const french = open();
  await Promise.all([
    french.check(["developpement"], LONG_ENOUGH),
    french.check(["developpement"], LONG_ENOUGH).then(() => {
      expect(french.recall("developpement")?.isKnown).toBe(false);
    }),
  ]);
});
