import { describe, expect, test } from "vitest";
import { findQuote } from "./find-quote";

describe("quoted words", () => {
  test.each([
    ["stand where they stood", "un chat noir", 3, "chat", 3],
    ["moved to the right", "le vieux chat noir", 3, "chat", 9],
    ["moved to the left", "chat noir", 3, "chat", 0],
    ["of two places stand in the nearer", "chat, chien, chat", 10, "chat", 13],
    ["are found though the text is shorter now", "chat", 40, "chat", 0],
    ["of several code units", "le 🐶 noir", 0, "🐶", 3],
  ])("%s", (_case, text, start, quote, at) => {
    expect(findQuote(text, { start, quote })).toEqual({ start: at, end: at + quote.length });
  });

  test.each([
    ["are gone", "un chien", "chat"],
    ["are other words with an accent", "une tache", "tâche"],
    ["were none", "un chat", ""],
  ])("%s", (_case, text, quote) => {
    expect(findQuote(text, { start: 0, quote })).toBeUndefined();
  });
});
