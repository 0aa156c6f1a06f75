import { UNBUFFERED } from "../unbuffered";
import type { EventHub } from "./event-hub";

/** A sign of life, so that proxies and the browser know the connection from a dead one, in milliseconds. */
const BEAT_MS = 20_000;

/** How often the right to listen is proven again, besides whenever somebody's rights change, in milliseconds. */
const PROOF_MS = 30_000;

/** A stream ends after this long: whoever opens the next one is asked for a session again, in milliseconds. */
const LIFETIME_MS = 10 * 60_000;

/** A listener who is this many bytes behind is cut off, and reads anew when they come back. */
const MAX_WAITING_BYTES = 256 * 1024;

/** The open end of a stream. */
export interface Line {
  readonly send: (event: string, data: unknown, id?: string) => void;
  /** Lets whoever listens prove that they still may. */
  readonly prove: () => void;
  readonly end: () => void;
}

/** A stream of events of a hub to somebody who may listen. */
export interface EventStream {
  readonly hub: EventHub;
  readonly mayListen: () => Promise<boolean>;
  /** Begins to listen and says what is known already; what it gives ends that. */
  readonly connect: (line: Line) => () => void;
}

/** Answers a request with a stream of server-sent events. */
export function streamEvents(stream: EventStream): Response {
  return new Response(openEventStream(stream), {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      ...UNBUFFERED,
    },
  });
}

function openEventStream(stream: EventStream): ReadableStream<Uint8Array> {
  let end = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        end = pour(stream, controller);
      },
      cancel: () => end(),
    },
    { highWaterMark: MAX_WAITING_BYTES, size: (chunk) => chunk?.byteLength ?? 0 },
  );
}

function pour(
  { hub, mayListen, connect }: EventStream,
  controller: ReadableStreamDefaultController<Uint8Array>,
): () => void {
  const encoder = new TextEncoder();
  let isOpen = true;
  let stopListening = () => {};
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    stopListening();
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
  const timers = [
    setInterval(() => send("beat", null, hub.latestId), BEAT_MS),
    setInterval(prove, PROOF_MS),
    setTimeout(end, LIFETIME_MS),
  ];
  for (const timer of timers) timer.unref();
  stopListening = connect({ send, prove, end });
  // What was said first may have been too much for the other side.
  if (!isOpen) stopListening();
  return end;
}
