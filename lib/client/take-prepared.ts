import type { QueryClient, QueryFunctionContext } from "@tanstack/react-query";
import { type PackedOutline, unpackOutline } from "../schemas/packed-outline";
import type { PreparedDesk } from "../schemas/prepared-desk";
import type { Outline } from "../schemas/segment";
import { admitRows, fetchSegmentWindow } from "./cached-segments";
import { readOutline, readStateWords, WHOLE_DOCUMENT } from "./document-calls";
import { queryKeys } from "./query-keys";

/** What was taken: a page that comes back out of the browser's history brings along what is long old. */
const taken = new WeakSet<PreparedDesk["outline"]>();

/** Takes what a page brought along of a document as the first answers to what its screen will ask. */
export function takePrepared(
  client: QueryClient,
  documentId: string,
  { window, rows, outline, words }: PreparedDesk,
): void {
  if (taken.has(outline)) return;
  taken.add(outline);
  const admit = async () => admitRows(client, { documentId, window }, await rows);
  void client.prefetchQuery({
    queryKey: queryKeys.outline(documentId, WHOLE_DOCUMENT),
    queryFn: firstFrom(unpack(outline), (signal) =>
      readOutline(documentId, WHOLE_DOCUMENT, signal),
    ),
    structuralSharing: false,
  });
  void client.prefetchQuery({
    queryKey: queryKeys.segmentWindow(documentId, window),
    queryFn: firstFrom(admit(), (signal) =>
      fetchSegmentWindow(client, { documentId, window }, signal),
    ),
  });
  void client.prefetchQuery({
    queryKey: queryKeys.words(documentId),
    queryFn: firstFrom(received(words), (signal) => readStateWords(documentId, signal)),
  });
}

/** What React hands over of a page is a promise only as far as it can be awaited: its `then` gives nothing back. */
async function received<Value>(value: Promise<Value>): Promise<Value> {
  return await value;
}

async function unpack(outline: PreparedDesk["outline"]): Promise<Outline> {
  return unpackOutline(JSON.parse(await outline) as PackedOutline);
}

/** Answers with what is prepared the first time, unless that failed, and asks from then on. */
function firstFrom<Answer>(
  prepared: Promise<Answer>,
  ask: (signal: AbortSignal) => Promise<Answer>,
): (context: QueryFunctionContext) => Promise<Answer> {
  let first: Promise<Answer> | undefined = prepared;
  return ({ signal }) => {
    const answer = first?.catch(() => ask(signal)) ?? ask(signal);
    first = undefined;
    return answer;
  };
}
