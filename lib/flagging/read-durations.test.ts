import { describe, expect, test } from "vitest";
import { readDurations } from "./read-durations";
import { readNumbers } from "./read-numbers";

function durations(text: string, language: string): string[][] {
  const found = readDurations(text, readNumbers(text, language), language);
  return found.map(({ span, readings }) => [text.slice(span.start, span.end), ...readings]);
}

describe("readDurations", () => {
  test.each([
    ["15 minutes", "15 min"],
    ["an hour and a half", "90 min"],
    ["two and a half hours", "150 min"],
    ["three quarters of an hour", "45 min"],
    ["a half-hour", "30 min"],
    ["a fortnight", "14 d"],
    ["an 18-month programme", "18 m"],
    ["1.5 hours", "90 min"],
  ])("reads the English %s", (text, reading) => {
    const [[, ...readings] = [], ...others] = durations(text, "en");
    expect(others).toEqual([]);
    expect(readings).toContain(reading);
  });

  test.each([
    ["un quart d'heure", "15 min"],
    ["trois quarts d’heure", "45 min"],
    ["une demi-heure", "30 min"],
    ["deux heures et demie", "150 min"],
    ["1 h 30", "90 min"],
    ["quinze jours", "14 d"],
    ["un an et demi", "18 m"],
    ["tous les trimestres", "3 m"],
  ])("reads the French %s", (text, reading) => {
    const [[, ...readings] = [], ...others] = durations(text, "fr");
    expect(others).toEqual([]);
    expect(readings).toContain(reading);
  });

  test("leaves numbers of other things alone", () => {
    expect(durations("15 metres, 3 hands and E12", "en")).toEqual([]);
  });
});
