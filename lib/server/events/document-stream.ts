import type { EventHub, Follower } from "./event-hub";

/** A sign of life, so that proxies and the browser know the connection from a dead one, in milliseconds. */
const BEAT_MS = 20_000;

/** How often the right to listen is proven again, besides whenever somebody's rights change, in milliseconds. */
const PROOF_MS = 30_000;

/** A stream ends after this long: whoever opens the next one is asked for a session again, in milliseconds. */
const LIFETIME_MS = 10 * 60_000;

/** A listener who is this many bytes behind is cut off, and reads anew when they come back. */
const MAX_WAITING_BYTES = 256 * 1024;

/** Who listens to which document, and whether they still may. */
export interface DocumentStream {
  readonly hub: EventHub;
  readonly userId: string;
  readonly projectId: string;
  readonly documentId: string;
  readonly mayListen: () => Promise<boolean>;
}

/** Opens a stream of server-sent events that goes on after the event `since`. */
export function openDocumentStream(
  stream: DocumentStream,
  since: string | undefined,
): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        end = pour(stream, since, controller);
      },
      cancel: () => end(),
    },
    { highWaterMark: MAX_WAITING_BYTES, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}

function pour(
  { hub, mayListen, ...place }: DocumentStream,
  since: string | undefined,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const encoder = new TextEncoder();
  let isOpen = true;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    stopFollowing();
    for (const timer of timers) clearInterval(timer);
    try {
      controller.close();
    } catch {
      // The other side was faster.
    }
  };
  const send = (event: string, data: unknown, id?: string) => {
    if (!isOpen) return;
    if ((controller.desiredSize ?? 0) <= 0) return end();
    const line = id === undefined ? "" : `id: ${id}\n`;
    controller.enqueue(encoder.encode(`${line}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  };
  // A database that does not answer proves nothing: the next proof decides.
  const prove = () =>
    void mayListen().then(
      (may) => may || end(),
      () => undefined,
    );
  const follower: Follower = {
    ...place,
    onChange: (change, id) => send("change", change, id),
    onPeople: (people) => send("people", people),
    onMissed: (id) => send("refetch", null, id),
    onDoubt: prove,
    onEnd: end,
  };
  const stopFollowing = hub.follow(follower);
  const timers = [
    setInterval(() => send("beat", null, hub.latestId), BEAT_MS),
    setInterval(prove, PROOF_MS),
    setTimeout(end, LIFETIME_MS),
  ];
  for (const timer of timers) timer.unref();
  send("hello", null, hub.latestId);
  const missed = hub.missedBy(follower, since);
  if (missed) for (const change of missed) send("change", change);
  else send("refetch", null);
  send("people", hub.peopleOn(place.documentId));
  return end;
}
