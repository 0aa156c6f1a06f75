import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countWrite } from "./request-limit";
import { refused } from "./services/testing/scene";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a runaway script is stopped, others are not, and a minute later it may go on", () => {
  const script = randomUUID();
  for (let write = 0; write < 1_800; write++) countWrite(script);
  vi.setSystemTime(Date.now() + 20_000);
  expect(() => countWrite(script)).toThrow(
    expect.objectContaining({
      ...refused("too-many", "rate-limited"),
      details: { retryAfterSeconds: 40 },
    }),
  );
  countWrite(randomUUID());
  vi.setSystemTime(Date.now() + 40_000);
  countWrite(script);
});
