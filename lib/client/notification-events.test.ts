import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NotificationEvents } from "./notification-events";

let open: number;
let told: number;
let events: NotificationEvents;

beforeEach(() => {
  open = 0;
  told = 0;
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", async (_address: string, { signal }: { signal: AbortSignal }) => {
    open += 1;
    signal.addEventListener("abort", () => {
      open -= 1;
    });
    const said = "event: hello\ndata: null\n\nevent: told\ndata: null\n\n";
    return new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(said)),
      }),
    );
  });
  events = new NotificationEvents(() => {
    told += 1;
  });
});
afterEach(() => {
  events.stop();
  vi.unstubAllGlobals();
});

describe("the events of notifications", () => {
  test("are heard while the page can be seen", async () => {
    events.start();
    await expect.poll(() => [open, told]).toEqual([1, 2]);
    events.stop();
    expect(open).toBe(0);
  });

  test("are left to the streams of documents for as long as there is one", async () => {
    const first = events.leaveToOther();
    events.start();
    const second = events.leaveToOther();
    first();
    expect(open).toBe(0);
    second();
    await expect.poll(() => open).toBe(1);
    const third = events.leaveToOther();
    expect(open).toBe(0);
    third();
  });
});
