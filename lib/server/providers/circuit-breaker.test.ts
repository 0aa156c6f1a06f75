import { expect, test } from "vitest";
import {
  afterAnswer,
  afterAsking,
  afterFailure,
  afterLeaving,
  type Breaker,
  CLOSED,
  mayAsk,
} from "./circuit-breaker";

const MINUTE = 60_000;

/** Asks where it may and fails, so many times, at one moment. */
function fail(breaker: Breaker, times: number, now: number): Breaker {
  let state = breaker;
  for (let time = 0; time < times; time += 1) state = afterFailure(afterAsking(state), now);
  return state;
}

test("two failures in a row are accidents, the third opens it for a minute", () => {
  expect(mayAsk(fail(CLOSED, 2, 0), 0)).toBe(true);
  const open = fail(CLOSED, 3, 0);
  expect(mayAsk(open, 0)).toBe(false);
  expect(mayAsk(open, MINUTE - 1)).toBe(false);
  expect(mayAsk(open, MINUTE)).toBe(true);
});

test("an answer in between begins the count again", () => {
  expect(mayAsk(fail(fail(CLOSED, 2, 0) && afterAnswer(), 2, 0), 0)).toBe(true);
});

test("after the minute one asks for all, and its failure is another minute", () => {
  const trial = afterAsking(fail(CLOSED, 3, 0));
  expect(mayAsk(trial, MINUTE)).toBe(false);
  const open = afterFailure(trial, MINUTE);
  expect(mayAsk(open, 2 * MINUTE - 1)).toBe(false);
  expect(mayAsk(open, 2 * MINUTE)).toBe(true);
});

test("its answer lets everybody ask again, and forgets the failures", () => {
  afterAsking(fail(CLOSED, 3, 0));
  expect(afterAnswer()).toEqual(CLOSED);
});

test("who goes away before the answer of a trial leaves it to the next", () => {
  const trial = afterAsking(fail(CLOSED, 3, 0));
  expect(mayAsk(afterLeaving(trial), MINUTE)).toBe(true);
  expect(afterLeaving(CLOSED)).toEqual(CLOSED);
});

test("questions that were out when it opened do not lengthen the pause", () => {
  const open = fail(CLOSED, 3, 0);
  expect(mayAsk(afterFailure(open, MINUTE / 2), MINUTE)).toBe(true);
});
