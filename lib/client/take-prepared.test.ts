import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { packOutline } from "../schemas/packed-outline";
import type { PreparedDesk } from "../schemas/prepared-desk";
import type { Outline, SegmentRow } from "../schemas/segment";
import { WHOLE_DOCUMENT } from "./document-calls";
import { outlineItemOf } from "./patch-outline";
import { queryKeys } from "./query-keys";
import { takePrepared } from "./take-prepared";
import { segmentRow } from "./testing/segment-row";

const OUTLINE = queryKeys.outline("d", WHOLE_DOCUMENT);
const ROWS = queryKeys.segmentWindow("d", 2);
const ID = "3f0c9a52-7a1c-4b0e-9d3c-0d6a5a0f4c11";

const row = (version: number) => segmentRow({ id: ID, position: 200, version });
const outline = (version: number): Outline => ({
  items: [outlineItemOf(row(version))],
  counts: { initial: 0, draft: 1, submitted: 0, returned: 0, approved: 0 },
  flagged: 0,
  total: 1,
});

let client: QueryClient;
let asked: string[];

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  asked = [];
  vi.stubGlobal("document", { activeElement: null });
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(new URL(address, "http://x").pathname);
    return Response.json(address.includes("outline") ? packOutline(outline(9)) : [row(9)]);
  });
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

/** As React hands it over: to be awaited, and no more. */
function handedOver<Value>(value: Value): Promise<Value> {
  const chunk: object = Object.create(Promise.prototype, {
    // oxlint-disable-next-line unicorn/no-thenable
    then: { value: (resolve: (value: Value) => void) => resolve(value) },
  });
  return chunk as Promise<Value>;
}

const prepared = (parts: Partial<PreparedDesk> = {}): PreparedDesk => ({
  since: "s.1",
  window: 2,
  checks: [],
  rows: handedOver([row(3)]),
  outline: handedOver(JSON.stringify(packOutline(outline(3)))),
  words: handedOver({ initial: 0, draft: 7, submitted: 0, returned: 0, approved: 0 }),
  ...parts,
});
const versionShown = () => client.getQueryData<SegmentRow[]>(ROWS)?.[0]?.version;

test("what a page brings along is the first answer, and nothing is asked for", async () => {
  takePrepared(client, "d", prepared());
  await vi.waitFor(() => expect(client.getQueryData(OUTLINE)).toEqual(outline(3)));
  await vi.waitFor(() => expect(versionShown()).toBe(3));
  expect(asked).toEqual([]);
});

test("what is read anew comes from the server, not from the page", async () => {
  takePrepared(client, "d", prepared());
  await vi.waitFor(() => expect(versionShown()).toBe(3));
  await client.refetchQueries();
  expect(versionShown()).toBe(9);
  expect(asked).toHaveLength(3);
});

test("what the page could not bring along is asked for", async () => {
  takePrepared(client, "d", prepared({ rows: Promise.reject(new Error("the connection broke")) }));
  await vi.waitFor(() => expect(versionShown()).toBe(9));
  expect(asked).toEqual(["/api/v1/documents/d/segments"]);
});

test("a row that was stored later is not overwritten, and an old page is not taken twice", async () => {
  client.setQueryData(ROWS, [row(5)]);
  const page = prepared();
  takePrepared(client, "d", page);
  await vi.waitFor(() => expect(client.getQueryData(OUTLINE)).toBeDefined());
  expect(versionShown()).toBe(5);
  client.setQueryData(OUTLINE, outline(7));
  takePrepared(client, "d", page);
  await Promise.resolve();
  expect(client.isFetching()).toBe(0);
});
