import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DocumentEvents } from "./document-events";

/** A connection that the test holds the other end of. */
class Connection {
  readonly address: string;
  readonly response: Response;
  isAborted = false;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(address: string, signal: AbortSignal) {
    this.address = address;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
    });
    this.response = new Response(body);
    signal.addEventListener("abort", () => {
      this.isAborted = true;
      // An aborted fetch lets its body fail; one that ended stays as it is.
      this.#controller?.error(new DOMException("aborted", "AbortError"));
    });
  }

  send(event: string, data: unknown, id: string): void {
    const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    this.#controller?.enqueue(new TextEncoder().encode(text));
  }

  end(): void {
    this.#controller?.close();
  }
}

const connections: Connection[] = [];
/** What the server answers instead of a stream. */
let refusal: Response | undefined;
let heard: string[];
let events: DocumentEvents;

beforeEach(() => {
  vi.useFakeTimers();
  connections.length = 0;
  refusal = undefined;
  heard = [];
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", async (address: string, { signal }: { signal: AbortSignal }) => {
    const connection = new Connection(address, signal);
    connections.push(connection);
    return refusal ?? connection.response;
  });
  events = new DocumentEvents(
    { documentId: "d" },
    {
      onChange: ({ kind }) => heard.push(kind),
      onPeople: (people) => heard.push(`${people.length} people`),
      onTold: () => heard.push("told"),
      onMissed: () => heard.push("missed"),
      onOpen: () => heard.push("open"),
      onClosed: () => heard.push("closed"),
    },
  );
  events.start();
});
afterEach(() => {
  events.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

describe("the events of a document", () => {
  test("are heard, and gone on from where the connection broke", async () => {
    await pass();
    connections[0]?.send("hello", null, "s.1");
    connections[0]?.send("change", { kind: "rows", segments: null }, "s.2");
    connections[0]?.send("people", [], "s.2");
    connections[0]?.send("told", null, "s.2");
    await pass();
    connections[0]?.end();
    await pass(2_000);
    connections[1]?.send("refetch", null, "t.0");
    await pass();
    expect(heard).toEqual(["open", "rows", "0 people", "told", "closed", "open", "missed"]);
    expect(connections.map(({ address }) => address)).toEqual([
      "/api/v1/documents/d/events",
      "/api/v1/documents/d/events?since=s.2",
    ]);
  });

  test("are followed from the one that the page knows of", async () => {
    events.stop();
    const ignore = () => undefined;
    events = new DocumentEvents(
      { documentId: "d", since: "s.7" },
      {
        onOpen: ignore,
        onClosed: ignore,
        onChange: ignore,
        onPeople: ignore,
        onTold: ignore,
        onMissed: ignore,
      },
    );
    events.start();
    await pass();
    expect(connections.at(-1)?.address).toBe("/api/v1/documents/d/events?since=s.7");
  });

  test("are asked for again, each time later, while the server is in trouble", async () => {
    refusal = new Response(null, { status: 502 });
    await pass(120_000);
    expect(connections.length).toBeGreaterThan(3);
    expect(connections.length).toBeLessThan(15);
    expect(heard).toEqual([]);
  });

  test("are not asked for again where one may not listen, until one comes back to the page", async () => {
    events.stop();
    refusal = new Response(null, { status: 404 });
    events.start();
    await pass(120_000);
    const before = connections.length;
    await pass(120_000);
    expect(connections.length).toBe(before);
    events.start();
    await pass();
    expect(connections.length).toBe(before + 1);
  });

  test("come over another connection when one is silent for too long", async () => {
    await pass();
    connections[0]?.send("hello", null, "s.1");
    await pass(40_000);
    connections[0]?.send("beat", null, "s.1");
    await pass(40_000);
    expect(connections).toHaveLength(1);
    await pass(20_000);
    expect(connections[0]?.isAborted).toBe(true);
    expect(connections).toHaveLength(2);
  });

  test("are let go at once when the page stops to listen", async () => {
    await pass();
    connections[0]?.send("hello", null, "s.1");
    await pass();
    events.stop();
    await pass(60_000);
    expect(connections[0]?.isAborted).toBe(true);
    expect(connections).toHaveLength(1);
    expect(heard).toEqual(["open", "closed"]);
  });
});
