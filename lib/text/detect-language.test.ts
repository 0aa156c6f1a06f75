import { describe, expect, test } from "vitest";
import { detectLanguage } from "./detect-language";

const FRENCH = "Le conseil municipal a décidé hier soir de rénover la petite école du village. ";
const ENGLISH = "Last night the town council decided to renovate the small school in the village. ";

describe("detectLanguage", () => {
  test.each([
    ["French", FRENCH, "fr"],
    ["English", ENGLISH, "en"],
    ["German", "Gestern Abend hat der Gemeinderat beschlossen, die Schule zu erneuern.", "de"],
    [
      "a long French text with an English page in it",
      FRENCH.repeat(200) + ENGLISH.repeat(30),
      "fr",
    ],
    [
      "a French text that begins with an English page",
      ENGLISH.repeat(20) + FRENCH.repeat(100),
      "fr",
    ],
  ])("knows %s", (_case, text, language) => {
    expect(detectLanguage(text)?.language).toBe(language);
  });

  test("is sure of one language, and half sure of a text that is half in another", () => {
    expect(detectLanguage(FRENCH.repeat(100))?.confidence).toBe(1);
    expect(detectLanguage(FRENCH.repeat(75) + ENGLISH.repeat(70))?.confidence).toBeCloseTo(
      0.5,
      0.7,
    );
  });

  test("does not claim to know by a single word", () => {
    expect(detectLanguage("Oui")?.confidence ?? 0).toBe(0);
  });

  test.each(["", " \n", "12 345,6 – 78 %", "***"])("knows nothing of %j", (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
