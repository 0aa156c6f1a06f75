import { describe, expect, test } from "vitest";
import { PresenceBoard } from "./presence-board";

const place = (userId: string, tabId: string, { isTyping = false, document = "d" } = {}) => ({
  project: document === "elsewhere" ? "other" : "p",
  document,
  person: { userId, tabId, name: userId, segmentId: null, isTyping },
});
const names = (board: PresenceBoard, document = "d") =>
  board.on(document).map(({ userId, tabId }) => `${userId}/${tabId}`);

describe("the presence board", () => {
  test("shows everybody once a tab, where they last said they are", () => {
    const board = new PresenceBoard();
    board.put(place("ana", "1"), 0);
    board.put(place("bob", "2"), 0);
    board.put(place("ana", "1", { isTyping: true }), 5);
    expect(names(board)).toEqual(["ana/1", "bob/2"]);
    expect(board.on("d")[0]?.isTyping).toBe(true);
    expect(board.on("elsewhere")).toEqual([]);
  });

  test("lets typing end before presence, and both by themselves", () => {
    const board = new PresenceBoard();
    board.put(place("ana", "1", { isTyping: true }), 0);
    expect(board.expire(11_999)).toEqual([]);
    expect(board.expire(12_000)).toEqual(["d"]);
    expect(board.on("d")[0]?.isTyping).toBe(false);
    expect(board.expire(29_999)).toEqual([]);
    expect(board.expire(30_000)).toEqual(["d"]);
    expect(board.on("d")).toEqual([]);
  });

  test("keeps who says again where they are", () => {
    const board = new PresenceBoard();
    board.put(place("ana", "1", { isTyping: true }), 0);
    board.put(place("ana", "1", { isTyping: true }), 10_000);
    expect(board.expire(20_000)).toEqual([]);
  });

  test("takes a tab away for its own person only", () => {
    const board = new PresenceBoard();
    board.put(place("ana", "1"), 0);
    board.remove({ document: "d", user: "bob", tabId: "1" });
    expect(names(board)).toEqual(["ana/1"]);
    board.remove({ document: "d", user: "ana", tabId: "1" });
    expect(names(board)).toEqual([]);
  });

  test("takes a person out of a project, or out of all", () => {
    const board = new PresenceBoard();
    board.put(place("ana", "1"), 0);
    board.put(place("ana", "2", { document: "elsewhere" }), 0);
    board.put(place("bob", "3"), 0);
    expect(board.removePerson("ana", "p")).toEqual(["d"]);
    expect(names(board)).toEqual(["bob/3"]);
    expect(names(board, "elsewhere")).toEqual(["ana/2"]);
    expect(board.removePerson("ana", null)).toEqual(["elsewhere"]);
  });
});
