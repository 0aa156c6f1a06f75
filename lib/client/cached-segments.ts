import type { QueryClient } from "@tanstack/react-query";
import type { Outline, OutlineItem, SegmentRow } from "../schemas/segment";
import { rangeOf, windowOf } from "../schemas/segment-window";
import type { SegmentState } from "../workflow/transition";
import { listSegments, WHOLE_DOCUMENT } from "./document-calls";
import { heldRowsOf } from "./held-rows";
import { outlineItemOf, patchOutline } from "./patch-outline";
import { queryKeys } from "./query-keys";

/** Source words of a document by state. */
export type StateWords = Readonly<Record<SegmentState, number>>;

/** A window of a document. */
interface DocumentWindow {
  readonly documentId: string;
  readonly window: number;
}

/** Fetches a window of rows. */
export async function fetchSegmentWindow(
  client: QueryClient,
  { documentId, window }: DocumentWindow,
  signal: AbortSignal,
): Promise<SegmentRow[]> {
  const rows = await listSegments(documentId, rangeOf(window), signal);
  return admitRows(client, { documentId, window }, rows);
}

/**
 * What of a window's answer is shown: a row that was stored meanwhile is not overwritten by an older answer, nor a text under
 * somebody's hands by a newer one.
 */
export function admitRows(
  client: QueryClient,
  { documentId, window }: DocumentWindow,
  rows: readonly SegmentRow[],
): SegmentRow[] {
  const cached = client.getQueryData<SegmentRow[]>(queryKeys.segmentWindow(documentId, window));
  const known = new Map(cached?.map((row) => [row.id, row]));
  const held = heldRowsOf(client);
  return rows.map((row) => {
    const older = known.get(row.id);
    return older && older.version > row.version ? older : held.admit(older, row);
  });
}

/** The row at a position, from the cache or the server; undefined beyond the document's end. */
export async function rowAt(
  client: QueryClient,
  documentId: string,
  position: number,
): Promise<SegmentRow | undefined> {
  const window = windowOf(position);
  const rows = await client.fetchQuery({
    queryKey: queryKeys.segmentWindow(documentId, window),
    queryFn: ({ signal }) => fetchSegmentWindow(client, { documentId, window }, signal),
    staleTime: 30_000,
  });
  return rows.find((row) => row.position === position);
}

/** Asks again for everything that tells where rows stand: after many rows were written, merged or moved. */
export async function refreshRows(client: QueryClient, documentId: string): Promise<void> {
  const windows = queryKeys.segmentWindows(documentId);
  client.removeQueries({ queryKey: windows, type: "inactive" });
  // The rows are what the person goes on with; the rest follows.
  void client.invalidateQueries({ queryKey: queryKeys.words(documentId) });
  void client.invalidateQueries({ queryKey: queryKeys.histories });
  void client.invalidateQueries({ queryKey: queryKeys.versions(documentId) });
  await Promise.all([
    client.invalidateQueries({ queryKey: windows }),
    client.invalidateQueries({ queryKey: queryKeys.outlines(documentId) }),
  ]);
}

/** The cached row at a position, when its window is loaded. */
export function cachedRow(
  client: QueryClient,
  documentId: string,
  position: number,
): SegmentRow | undefined {
  const key = queryKeys.segmentWindow(documentId, windowOf(position));
  return client.getQueryData<SegmentRow[]>(key)?.find((row) => row.position === position);
}

/** Where a segment stands, when an outline that has it is loaded. */
export function cachedPosition(
  client: QueryClient,
  documentId: string,
  segmentId: string,
): number | undefined {
  const outlines = client.getQueriesData<Outline>({ queryKey: queryKeys.outlines(documentId) });
  for (const [, outline] of outlines) {
    const item = outline?.items.find(({ id }) => id === segmentId);
    if (item) return item.position;
  }
  return undefined;
}

/** Writes a stored row into everything that shows it: its window, the outlines, the words by state. */
export function storeRow(client: QueryClient, documentId: string, row: SegmentRow): void {
  const before = cachedRow(client, documentId, row.position);
  if (before && before.version > row.version) return;
  heldRowsOf(client).settle(row);
  client.setQueryData<SegmentRow[]>(
    queryKeys.segmentWindow(documentId, windowOf(row.position)),
    (rows) => rows?.map((old) => (old.id === row.id ? row : old)),
  );
  const item = storeOutlineItem(client, documentId, outlineItemOf(row));
  const from = before?.state ?? item?.state;
  if (from) moveWords(client, documentId, { from, after: row });
  void client.invalidateQueries({ queryKey: queryKeys.history(row.id) });
  const versions = queryKeys.versionsWindow(documentId, windowOf(row.position));
  void client.invalidateQueries({ queryKey: versions });
}

/** Gives the item as it was, where it is known. */
function storeOutlineItem(
  client: QueryClient,
  documentId: string,
  after: OutlineItem,
): OutlineItem | undefined {
  const whole = client.getQueryData<Outline>(queryKeys.outline(documentId, WHOLE_DOCUMENT));
  const before = whole?.items[after.position];
  const known = before?.id === after.id ? before : undefined;
  client.setQueriesData<Outline>({ queryKey: queryKeys.outlines(documentId) }, (outline) =>
    outline ? patchOutline(outline, after, known) : outline,
  );
  return known;
}

function moveWords(
  client: QueryClient,
  documentId: string,
  { from, after }: { from: SegmentState; after: SegmentRow },
): void {
  if (from === after.state) return;
  client.setQueryData<StateWords>(queryKeys.words(documentId), (words) =>
    words
      ? {
          ...words,
          [from]: words[from] - after.sourceWords,
          [after.state]: words[after.state] + after.sourceWords,
        }
      : words,
  );
}
