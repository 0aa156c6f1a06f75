import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FindHits, type FoundHits, MAX_HITS } from "../../../schemas/replacements";
import { MAX_TARGET_LENGTH } from "../../../schemas/segment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { undoRepair } from "../repairs/undo-repair";
import { readHistory } from "../segments/read-history";
import { dumpTables } from "../testing/dump-tables";
import { refused, type Scene, type SceneSegment, setScene } from "../testing/scene";
import { findHits } from "./find-hits";
import { replaceHits } from "./replace-hits";
import { showHits } from "./show-hits";

const SEGMENTS: readonly SceneSegment[] = [
  {
    source: "The off-ramp is closed, the other off-ramp too.",
    machineTarget: "La off-ramp est fermée, l’autre off-ramp aussi.",
  },
  { source: "Take the off-ramp.", machineTarget: "Prenez la off-ramp." },
  { source: "The ramp is steep.", machineTarget: "La rampe est raide." },
  { source: "An Off-Ramp sign.", machineTarget: "Un panneau Off-Ramp." },
];

type Asked = Readonly<Record<string, string>>;

describe.each(testEngines())("finding and replacing on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const set = () => setScene(database, { segments: SEGMENTS });
  const find = (scene: Scene, asked: Asked) => {
    const { documentId, as } = scene;
    return findHits(as.translator, FindHits.parse({ documentId, find: "off-ramp", ...asked }));
  };
  const spansOf = ({ segments }: FoundHits) => segments.map(({ number, spans }) => [number, spans]);
  const all = ({ segments }: FoundHits) => segments.map(({ id, version }) => ({ id, version }));
  const OFF_RAMP = { find: "off-ramp", options: [], replacement: "sortie" };
  const replace = async (
    scene: Scene,
    segments?: readonly { id: string; version: number; starts?: number[] }[],
  ) =>
    replaceHits(scene.as.editor, {
      documentId: scene.documentId,
      ...OFF_RAMP,
      segments: segments ? [...segments] : all(await find(scene, { replacement: "sortie" })),
    });
  const texts = (scene: Scene) =>
    Promise.all(SEGMENTS.map(async (_none, position) => (await scene.row(position)).target));

  describe("of many segments", () => {
    const many = Array.from({ length: 60 }, (_none, index) => ({
      source: `Take the off-ramp ${index}.`,
      machineTarget: `Prenez la off-ramp ${index}.`,
    }));
    const replaceMany = async ({ stop }: { readonly stop: AbortController | null }) => {
      const scene = await setScene(database, { segments: many });
      const segments = all(await find(scene, { replacement: "sortie" }));
      const before = await dumpTables(database);
      const told: number[] = [];
      const onProgress = (share: number) => {
        told.push(share);
        if (share > 0.5) stop?.abort();
      };
      const asked = { documentId: scene.documentId, ...OFF_RAMP, segments };
      const signal = (stop ?? new AbortController()).signal;
      const control = { onProgress, signal };
      const run = replaceHits(scene.as.editor, asked, control);
      return { run, told, before };
    };

    test("tells how far it is", async () => {
      const { run, told } = await replaceMany({ stop: null });
      expect(await run).toMatchObject({ segments: 60 });
      expect(told).toEqual([25 / 60, 50 / 60, 1]);
    });

    test("stops when nobody waits any more, and writes nothing", async () => {
      const { run, before } = await replaceMany({ stop: new AbortController() });
      await expect(run).rejects.toMatchObject({ name: "AbortError" });
      expect(await dumpTables(database)).toEqual(before);
    });
  });

  test("finds places in the whole document, in its order, whatever the case", async () => {
    const scene = await set();
    await set();
    const found = await find(scene, {});
    expect(found).toMatchObject({ total: 4, isWhole: true });
    expect(spansOf(found)).toEqual([
      [1, [3, 11, 32, 40]],
      [2, [10, 18]],
      [4, [11, 19]],
    ]);
    expect(found.segments[0]).toMatchObject({ state: "initial", becomes: "draft", version: 1 });
  });

  test.each<[string, Asked, [number, number[]][]]>([
    ["as it is written", { options: "case", find: "Off-Ramp" }, [[4, [11, 19]]]],
    ["whole words", { options: "word", find: "ramp" }, []],
    ["a pattern", { options: "pattern", find: "r(amp|aide)e" }, [[3, [3, 8]]]],
    ["signs of LIKE stand for themselves", { find: "%" }, []],
    ["in the source", { side: "source", find: "take" }, [[2, [0, 4]]]],
    ["in what a filter leaves", { text: "sign" }, [[4, [11, 19]]]],
    ["in a state", { state: "approved" }, []],
  ])("%s", async (_case, asked, expected) => {
    expect(spansOf(await find(await set(), asked))).toEqual(expected);
  });

  test("says what is wrong with a pattern", async () => {
    const scene = await set();
    await expect(find(scene, { options: "pattern", find: "a(" })).rejects.toMatchObject({
      ...refused("invalid", "bad-search"),
      details: { field: "find", fault: "unclosed-group" },
    });
    await expect(
      find(scene, { options: "pattern", find: "(a)", replacement: "$2" }),
    ).rejects.toMatchObject({ details: { field: "replacement", fault: "unknown-group" } });
  });

  test("shows what stands around each, and what it becomes", async () => {
    const scene = await set();
    const [first = "", second = ""] = scene.segments;
    const shown = await showHits(scene.as.translator, {
      documentId: scene.documentId,
      find: "(off)-ramp",
      options: ["pattern"],
      side: "target",
      replacement: "bretelle ($1)",
      ids: [second, first],
    });
    expect(shown).toMatchObject([
      { segmentId: first, start: 3, left: "La ", marked: "off-ramp" },
      { segmentId: first, start: 32, suggestion: "bretelle (off)", right: " aussi." },
      { segmentId: second, start: 10, right: "." },
    ]);
  });

  test("replaces all of them as one edit of the person, keeps the texts before, and checks again", async () => {
    const scene = await set();
    await scene.write("translator", 1, "Prenez la off-ramp, la off-ramp.");
    await scene.flag("major", 0);
    expect(await replace(scene)).toMatchObject({ places: 5, segments: 3, refused: [] });
    expect(await texts(scene)).toEqual([
      "La sortie est fermée, l’autre sortie aussi.",
      "Prenez la sortie, la sortie.",
      "La rampe est raide.",
      "Un panneau sortie.",
    ]);
    const row = await scene.row(1);
    expect(row).toMatchObject({ state: "draft", origin: "batch", editedBy: { name: "editor" } });
    const { revisions, events } = await readHistory(scene.as.editor, { segmentId: row.id });
    expect(revisions).toMatchObject([
      { text: "Prenez la off-ramp, la off-ramp.", author: { name: "translator" }, number: 1 },
    ]);
    expect(events[0]).toMatchObject({ action: "batch.replace", by: { name: "editor" } });
    expect((await scene.row(0)).flags.map(({ check }) => check)).not.toContain("test-check");
    const segmentId = scene.segments[0] ?? "";
    expect(await database.prisma.flagOutcome.count({ where: { segmentId } })).toBe(1);
    const told = (await scene.audit()).filter(({ action }) => action === "batch.replace");
    expect(told).toHaveLength(3);
    expect(told[0]?.details).toMatchObject({ find: "off-ramp", replacement: "sortie", batch: 3 });
  });

  test("only what was chosen is replaced", async () => {
    const scene = await set();
    const [first] = all(await find(scene, {}));
    if (!first) throw new Error("nothing found");
    await replace(scene, [{ ...first, starts: [32] }]);
    expect((await texts(scene))[0]).toBe("La off-ramp est fermée, l’autre sortie aussi.");
  });

  test("a French noun is replaced in its other number, too, and with its capital", async () => {
    const segments = [
      { machineTarget: "Bretelle fermée, deux bretelles, une bretelle." },
      { machineTarget: "Une bretelle-test." },
    ];
    const scene = await setScene(database, { segments });
    const asked = { find: "bretelle", replacement: "sortie", options: "word,forms" };
    const found = await find(scene, asked);
    expect(spansOf(found)).toEqual([[1, [0, 8, 22, 31, 37, 45]]]);
    const { documentId, as } = scene;
    await replaceHits(as.editor, {
      ...asked,
      documentId,
      options: ["word", "forms"],
      segments: all(found),
    });
    expect((await scene.row()).target).toBe("Sortie fermée, deux sorties, une sortie.");
  });

  test("submitted and approved texts drop one step, as the search says; taken back as one", async () => {
    const scene = await set();
    await scene.submit("translator", 0);
    await scene.submit("translator", 1);
    await scene.approve("editor", 1);
    const before = await Promise.all([0, 1, 3].map(scene.row));
    const found = await find(scene, { replacement: "sortie" });
    expect(found.segments.map(({ state, becomes }) => [state, becomes])).toEqual([
      ["submitted", "draft"],
      ["approved", "submitted"],
      ["initial", "draft"],
    ]);
    const { repairId } = await replace(scene);
    expect(await scene.row(0)).toMatchObject({ state: "draft" });
    expect(await scene.row(1)).toMatchObject({ state: "submitted", decidedBy: null });
    const step = { documentId: scene.documentId, repairId: repairId ?? "" };
    const { rows } = await undoRepair(scene.as.editor, step);
    expect(rows.map(({ id }) => id)).toEqual([scene.segments[0]]);
    const shown = ({ version: _version, flags: _flags, ...row }: (typeof before)[number]) => row;
    const after = await Promise.all([0, 1, 3].map(scene.row));
    expect(after.map(shown)).toEqual(before.map(shown));
    await expect(undoRepair(scene.as.editor, step)).rejects.toMatchObject(
      refused("conflict", "changed-since"),
    );
  });

  test("what was changed meanwhile is left and named, the rest is replaced", async () => {
    const scene = await set();
    const segments = all(await find(scene, { replacement: "sortie" }));
    await scene.write("translator", 1, "Prenez cette off-ramp.");
    const other = (await set()).segments[0] ?? "";
    const done = await replace(scene, [...segments, { id: other, version: 1 }]);
    expect(done).toMatchObject({ places: 3, segments: 2 });
    expect(done.refused).toEqual(
      expect.arrayContaining([
        { segmentId: scene.segments[1], reason: "changed" },
        { segmentId: other, reason: "gone" },
      ]),
    );
    expect((await texts(scene))[1]).toBe("Prenez cette off-ramp.");
  });

  test("nothing that can be replaced writes nothing, nor does a text that would be too long", async () => {
    const segments = [{ machineTarget: "a".repeat(MAX_TARGET_LENGTH) }];
    const scene = await setScene(database, { segments });
    const { id, version } = await scene.row();
    const before = await dumpTables(database);
    const long = { documentId: scene.documentId, find: "a", options: [], replacement: "bb" };
    expect(await replaceHits(scene.as.editor, { ...long, segments: [{ id, version }] })).toEqual({
      repairId: null,
      places: 0,
      segments: 0,
      refused: [{ segmentId: id, reason: "too-long" }],
    });
    expect(await dumpTables(database)).toEqual(before);
  });

  test("lists as many as can be replaced in one step, and counts the others", async () => {
    const segments = [{ machineTarget: "x".repeat(MAX_HITS + 7) }];
    const scene = await setScene(database, { segments });
    const found = await find(scene, { find: "x" });
    expect(found.total).toBe(MAX_HITS + 7);
    expect(found.segments[0]?.spans).toHaveLength(2 * MAX_HITS);
  });
});
