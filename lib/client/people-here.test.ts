import { expect, test, vi } from "vitest";
import type { PersonHere } from "../schemas/live";
import { PeopleHereStore } from "./people-here";

const tab = (userId: string, segmentId: string | null, isTyping = false): PersonHere => ({
  userId,
  tabId: `tab of ${userId} on ${segmentId}`,
  name: userId,
  segmentId,
  isTyping,
});

test("shows everybody but oneself, once, where they type or last came", () => {
  const people = new PeopleHereStore("me");
  people.set([
    tab("me", "a"),
    tab("ana", "a", true),
    tab("ana", "b"),
    tab("bob", "a"),
    tab("bob", "b"),
  ]);
  expect(people.everybody()).toMatchObject([
    { userId: "ana", segmentId: "a", isTyping: true },
    { userId: "bob", segmentId: "b", isTyping: false },
  ]);
  expect(people.on("a").map(({ name }) => name)).toEqual(["ana"]);
  expect(people.on("c")).toEqual([]);
});

test("gives a row the same list for as long as nobody on it changes", () => {
  const people = new PeopleHereStore("me");
  people.set([tab("ana", "a"), tab("bob", "b")]);
  const before = people.on("a");
  const hear = vi.fn<() => void>();
  people.subscribe(hear);
  people.set([tab("ana", "a"), tab("bob", "c")]);
  expect(hear).toHaveBeenCalledOnce();
  expect(people.on("a")).toBe(before);
  people.set([tab("ana", "a", true), tab("bob", "c")]);
  expect(people.on("a")).not.toBe(before);
});
