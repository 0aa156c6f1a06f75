import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PlaceAnnouncer } from "./place-announcer";

const told: string[] = [];
let announcer: PlaceAnnouncer;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  announcer = new PlaceAnnouncer({
    announce: async ({ segmentId, isTyping }) =>
      told.push(`${segmentId}${isTyping ? " typing" : ""}`),
    leave: async () => told.push("left"),
  });
});
afterEach(() => {
  announcer.close();
  vi.useRealTimers();
});

test("tells where one is when the connection stands, at every move, and from time to time", () => {
  announcer.goTo("a");
  expect(told).toEqual([]);
  announcer.open();
  announcer.goTo("b");
  announcer.goTo("b");
  expect(told).toEqual(["a", "b"]);
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual(["a", "b", "b", "b"]);
  announcer.close();
  vi.advanceTimersByTime(60_000);
  announcer.goTo("c");
  expect(told).toHaveLength(4);
});

test("tells of typing every few seconds, not at every key, and of its end", () => {
  announcer.goTo("a");
  announcer.open();
  for (let key = 0; key < 50; key++) {
    announcer.type();
    vi.advanceTimersByTime(100);
  }
  expect(told.filter((place) => place === "a typing")).toHaveLength(2);
  vi.advanceTimersByTime(6_000);
  expect(told.at(-1)).toBe("a");
});

test("lets the typing end where one leaves the segment", () => {
  announcer.open();
  announcer.goTo("a");
  announcer.type();
  announcer.goTo("b");
  expect(told).toEqual(["null", "a", "a typing", "b"]);
  vi.advanceTimersByTime(9_000);
  expect(told).toHaveLength(4);
});

test("says that one goes, when anybody knew", () => {
  announcer.leave();
  expect(told).toEqual([]);
  announcer.open();
  announcer.leave();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(["null", "left"]);
});
