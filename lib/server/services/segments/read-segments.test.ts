import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ListSegments, ReadOutline, ReadSegments } from "../../../schemas/segment";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { addComment } from "../comments/add-comment";
import { dismissFlag } from "../flags/dismiss-flag";
import { refused, type Scene, setScene } from "../testing/scene";
import { checkTarget } from "./check-target";
import { listSegments } from "./list-segments";
import { readHistory } from "./read-history";
import { readOutline } from "./read-outline";
import { readSegments } from "./read-segments";

describe.each(testEngines())("reading segments on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
    scene = await setScene(database, {
      segments: [
        { source: "The red house.", machineTarget: "La maison rouge." },
        { source: "100 % sure_thing.", machineTarget: "Sûr à 100 %." },
        { source: "It stands alone.", machineTarget: "Elle est seule.", isExcluded: true },
        { source: String.raw`A back\slash.`, machineTarget: "Une barre.", confidence: 0.4 },
      ],
    });
    await scene.submit("translator", 1);
    await scene.flag("critical", 0);
    await scene.flag("minor", 0);
    await scene.flag("minor", 2);
    const segmentId = scene.segments[3] ?? "";
    await addComment(scene.as.editor, { segmentId, body: "Which one?" });
  });
  afterAll(() => database.close());

  const named = (ids: readonly string[]) =>
    readSegments(
      scene.as.translator,
      ReadSegments.parse({ documentId: scene.documentId, ids: ids.join(",") }),
    );

  test("rows are given by name, in order, but none of another document", async () => {
    const other = await setScene(database);
    const [first = "", , third = ""] = scene.segments;
    const rows = await named([third, other.segments[0] ?? "", first, randomUUID()]);
    expect(rows.map(({ id }) => id)).toEqual([first, third]);
  });

  test("rows are given by name to people of the project only", async () => {
    const { documentId, segments, as } = scene;
    const reading = readSegments(as.outsider, { documentId, ids: [segments[0] ?? ""] });
    await expect(reading).rejects.toMatchObject(refused("not-found"));
  });

  test.each([
    ["what is no id", "one,two"],
    ["more than fifty", Array.from({ length: 51 }, () => randomUUID()).join(",")],
    ["nothing", ""],
  ])("a list of ids is refused that names %s", (_case, ids) => {
    const input = { documentId: scene.documentId, ids };
    expect(ReadSegments.safeParse(input).success).toBe(false);
  });

  const outline = (filter: Record<string, string>) =>
    readOutline(
      scene.as.translator,
      ReadOutline.parse({ documentId: scene.documentId, ...filter }),
    );

  test("the outline has every segment in order, with its open flags", async () => {
    const { items, counts, flagged, total } = await outline({});
    expect(items).toEqual(
      [
        { state: "initial", isExcluded: false, serious: 1, slight: 1 },
        { state: "submitted", isExcluded: false, serious: 0, slight: 0 },
        { state: "initial", isExcluded: true, serious: 0, slight: 1 },
        { state: "initial", isExcluded: false, serious: 0, slight: 0 },
      ].map((item, position) => ({
        id: scene.segments[position],
        position,
        isDoubtful: position === 3,
        ...item,
      })),
    );
    expect(counts).toEqual({ initial: 3, draft: 0, submitted: 1, returned: 0, approved: 0 });
    expect({ flagged, total }).toEqual({ flagged: 2, total: 4 });
  });

  test.each<[Record<string, string>, number[], string]>([
    [{ state: "submitted" }, [1], "one state"],
    [{ state: "submitted,initial" }, [0, 1, 2, 3], "any of several states"],
    [{ flag: "any" }, [0, 2], "an open flag"],
    [{ flag: "serious" }, [0], "a critical or major flag"],
    [{ flag: "test-check" }, [0, 2], "a flag of one check"],
    [{ flag: "other-check" }, [], "a check that found nothing"],
    [{ text: "HOUSE" }, [0], "the source, whatever the case"],
    [{ text: "elle" }, [2], "the target"],
    [{ text: "100 %" }, [1], "a per cent sign stands for itself"],
    [{ text: "sure_" }, [1], "so does an underscore"],
    [{ text: "e_h" }, [], "which is no wildcard"],
    [{ text: String.raw`k\s` }, [3], "and a backslash"],
    [{ comments: "open" }, [3], "an open comment"],
    [{ links: "doubtful" }, [3], "a link that is not sure"],
    [{ order: "doubt" }, [3, 0, 1, 2], "nothing less, but the least sure link comes first"],
    [{ order: "risk", flag: "any" }, [0, 2], "what most likely needs work comes first"],
    [{ order: "risk", text: "e" }, [0, 3, 2, 1], "a doubtful link before a slight flag"],
    [{ text: "e", flag: "serious", state: "initial" }, [0], "all filters together"],
  ])("a filter by %o leaves %o: %s", async (filter, positions) => {
    const { items, total } = await outline(filter);
    expect(items.map(({ position }) => position)).toEqual(positions);
    expect(total).toBe(4);
  });

  test("a window of rows has its end excluded", async () => {
    const { documentId } = scene;
    const rows = await listSegments(scene.as.translator, { documentId, from: 1, to: 3 });
    expect(rows.map(({ position }) => position)).toEqual([1, 2]);
    expect(rows[0]).toEqual(await scene.row(1));
    expect(await listSegments(scene.as.translator, { documentId, from: 9, to: 20 })).toEqual([]);
  });

  test("a window wider than a screen needs is refused", async () => {
    const { documentId } = scene;
    await expect(
      listSegments(scene.as.translator, { documentId, from: 0, to: 201 }),
    ).rejects.toMatchObject(refused("invalid", "window-too-wide"));
  });

  test("a position that no integer of the database holds is refused before it is asked for", () => {
    const window = { documentId: scene.documentId, from: "3000000000", to: "3000000100" };
    expect(ListSegments.safeParse(window).success).toBe(false);
  });

  test("a row counts its open comments", async () => {
    expect(await scene.row(3)).toMatchObject({ openComments: 1 });
  });

  test("checking a text stores nothing and knows what was dismissed", async () => {
    const segmentId = scene.segments[0] ?? "";
    const text = "La maison maison rouge.";
    const before = await scene.row();
    const { flags } = await checkTarget(scene.as.translator, { segmentId, text });
    const [found] = flags;
    expect(found).toMatchObject({ side: "target", dismissal: null });
    expect(await scene.row()).toEqual(before);
  });

  test("a dismissed flag is open to no filter", async () => {
    const other = await setScene(database);
    await other.flag("major");
    const [flag] = (await other.row()).flags;
    await dismissFlag(other.as.translator, { flagId: flag?.id ?? "", reason: "correct" });
    const { documentId } = other;
    for (const filter of ["any", "serious", "test-check"]) {
      const { items } = await readOutline(other.as.editor, { documentId, flag: filter });
      expect(items).toEqual([]);
    }
    expect((await readOutline(other.as.editor, { documentId })).flagged).toBe(0);
  });

  test.each([
    ["outline", () => readOutline(scene.as.outsider, { documentId: scene.documentId })],
    [
      "rows",
      () => listSegments(scene.as.outsider, { documentId: scene.documentId, from: 0, to: 9 }),
    ],
    ["history", () => readHistory(scene.as.outsider, { segmentId: scene.segments[0] ?? "" })],
    [
      "checks",
      () => checkTarget(scene.as.outsider, { segmentId: scene.segments[0] ?? "", text: "x" }),
    ],
    ["history of nothing", () => readHistory(scene.as.admin, { segmentId: randomUUID() })],
  ])("somebody outside the project finds no %s", async (_, read) => {
    await expect(read()).rejects.toMatchObject(refused("not-found"));
  });

  test("a document that is still being stored is not there for anybody", async () => {
    const { documentId, as, segments, database: same } = await setScene(database);
    await same.prisma.document.update({ where: { id: documentId }, data: { readyAt: null } });
    await expect(readOutline(as.admin, { documentId })).rejects.toMatchObject(refused("not-found"));
    await expect(readHistory(as.admin, { segmentId: segments[0] ?? "" })).rejects.toMatchObject(
      refused("not-found"),
    );
  });
});
