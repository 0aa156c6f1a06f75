import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ChangedSegment } from "../schemas/live";
import { packOutline } from "../schemas/packed-outline";
import type { Outline, OutlineItem, SegmentRow } from "../schemas/segment";
import { WHOLE_DOCUMENT } from "./document-calls";
import { LiveRows } from "./live-rows";
import { outlineItemOf } from "./patch-outline";
import { queryKeys } from "./query-keys";
import { segmentRow } from "./testing/segment-row";

const DOCUMENT = "d";
const WHOLE = queryKeys.outline(DOCUMENT, WHOLE_DOCUMENT);
const idOf = (position: number) => `3f0c9a52-7a1c-4b0e-9d3c-${String(position).padStart(12, "0")}`;

/** The rows of the server, of which the cache has the first hundred, and what it was asked for. */
let stored: SegmentRow[];
let asked: string[];
let client: QueryClient;
let rows: LiveRows;
let heard: OutlineItem[];

const outlineOf = (all: readonly SegmentRow[]): Outline => ({
  items: all.map(outlineItemOf),
  counts: { initial: 0, draft: all.length, submitted: 0, returned: 0, approved: 0 },
  flagged: 0,
  total: all.length,
});
const change = (position: number, target: string): ChangedSegment => {
  const before = stored[position] ?? segmentRow();
  const after = { ...before, target, version: before.version + 1 };
  stored[position] = after;
  return [after.id, after.version, position];
};
const shown = (position: number) =>
  client
    .getQueryData<SegmentRow[]>(queryKeys.segmentWindow(DOCUMENT, 0))
    ?.find((row) => row.position === position)?.target;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", { activeElement: null });
  stored = Array.from({ length: 300 }, (_, position) =>
    segmentRow({ id: idOf(position), position }),
  );
  asked = [];
  heard = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const { pathname, searchParams } = new URL(address, "http://x");
    const ids = searchParams.get("ids")?.split(",") ?? [];
    const rows = stored.filter(({ id }) => ids.includes(id));
    asked.push([pathname.split("/").at(-1), ...rows.map(({ position }) => position)].join(" "));
    return Response.json(pathname.endsWith("outline") ? packOutline(outlineOf(stored)) : rows);
  });
  client = new QueryClient();
  client.setQueryData(WHOLE, outlineOf(stored));
  client.setQueryData(queryKeys.segmentWindow(DOCUMENT, 0), stored.slice(0, 100));
  rows = new LiveRows(client, DOCUMENT, (items) => heard.push(...items));
});
afterEach(() => {
  rows.pause();
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what others write", () => {
  test("is fetched, all of it in one request, and shown", async () => {
    const segments = [change(250, "Loin."), change(4, "Quatre."), change(7, "Sept.")];
    rows.hear({ kind: "rows", segments: segments.slice(0, 2) });
    rows.hear({ kind: "rows", segments: segments.slice(2) });
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["named 4 7 250"]);
    expect([shown(4), shown(5), shown(7)]).toEqual(["Quatre.", "Une maison.", "Sept."]);
    expect(heard.map(({ position }) => position)).toEqual([4, 7, 250]);
  });

  test("is not asked for when the page has it already, as what one wrote oneself", async () => {
    rows.hear({ kind: "rows", segments: [[idOf(3), 1, 3]] });
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([]);
    // A comment raises no version.
    rows.hear({ kind: "comments", segments: [[idOf(3), 1, 3]] });
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["named 3"]);
  });

  test("is looked up soon, but not at every key of everybody", async () => {
    for (let save = 0; save < 20; save++) {
      rows.hear({ kind: "rows", segments: [change(save % 3, `Texte ${save}.`)] });
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(["named 0", ...Array.from({ length: 3 }, () => "named 0 1 2")]);
    expect(shown(1)).toBe("Texte 19.");
  });

  test("is held back from the text that has the caret, and shown when it has it no more", async () => {
    vi.stubGlobal("document", { activeElement: { getAttribute: () => idOf(4) } });
    rows.hear({ kind: "rows", segments: [change(4, "Autre.")] });
    await vi.advanceTimersByTimeAsync(200);
    rows.release();
    expect(shown(4)).toBe("Une maison.");
    vi.stubGlobal("document", { activeElement: null });
    rows.release();
    expect(shown(4)).toBe("Autre.");
  });

  test("is read anew as a whole when it may be anything, and the lists keep their segments", async () => {
    const filtered = queryKeys.outline(DOCUMENT, { ...WHOLE_DOCUMENT, state: "draft" });
    client.setQueryData(filtered, {
      ...outlineOf(stored),
      items: outlineOf(stored.slice(2, 4)).items,
    });
    stored[3] = { ...segmentRow(stored[3]), state: "approved", version: 2 };
    rows.hear({ kind: "rows", segments: null });
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["outline"]);
    const list = client.getQueryData<Outline>(filtered)?.items;
    expect(list?.map(({ position, state }) => [position, state])).toEqual([
      [2, "draft"],
      [3, "approved"],
    ]);
  });

  test("waits while one changes rows oneself, and what is read then is not read twice", async () => {
    rows.pause();
    rows.hear({ kind: "rows", segments: [change(4, "Avant.")] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    await rows.refresh();
    rows.hear({ kind: "rows", segments: [change(7, "Après.")] });
    rows.resume();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual(["named 7"]);
  });

  test("lets the lists be read again when rows came or went", async () => {
    rows.hear({ kind: "moved", segments: null });
    await vi.advanceTimersByTimeAsync(200);
    expect(client.getQueryState(WHOLE)?.isInvalidated).toBe(true);
  });

  test("is looked for after a gap", async () => {
    stored.pop();
    rows.hearGap();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["outline"]);
    expect(client.getQueryState(WHOLE)?.isInvalidated).toBe(true);
  });
});
