import { describe, expect, test } from "vitest";
import { readEvents } from "./read-events";

async function read(...chunks: (string | Uint8Array)[]) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      }
      controller.close();
    },
  });
  const events = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe("the events of a stream", () => {
  test("come with their names, ids and data", async () => {
    expect(
      await read('id: a.1\nevent: change\ndata: {"a": 1}\n\nevent: beat\ndata: null\n\n'),
    ).toEqual([
      { event: "change", id: "a.1", data: '{"a": 1}' },
      { event: "beat", id: undefined, data: "null" },
    ]);
  });

  test("come whole, wherever the network cut them, also within a letter", async () => {
    const bytes = new TextEncoder().encode('event: people\ndata: "Zoé"\n\n');
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual([
        { event: "people", id: undefined, data: '"Zoé"' },
      ]);
    }
  });

  test("do not come when they broke off", async () => {
    expect(await read("event: change\ndata: {}\n\nevent: change\nda")).toHaveLength(1);
  });
});
