import { afterEach, expect, test, vi } from "vitest";
import { readEnvironment } from "./env";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(["http://localhost:8010", "https://lt.example/tool/v2"])(
  "LANGUAGETOOL_URL may be %s",
  (address) => {
    vi.stubEnv("LANGUAGETOOL_URL", address);
    expect(readEnvironment().LANGUAGETOOL_URL).toBe(address);
  },
);

test("LANGUAGETOOL_URL is unset when it is empty", () => {
  vi.stubEnv("LANGUAGETOOL_URL", "");
  expect(readEnvironment().LANGUAGETOOL_URL).toBeUndefined();
});

test.each(["localhost:8010", "languagetool", "ftp://lt.example", "http://"])(
  "LANGUAGETOOL_URL cannot be %s, and the sentence says what it must be",
  (address) => {
    vi.stubEnv("LANGUAGETOOL_URL", address);
    expect(readEnvironment).toThrow(
      "The environment cannot be used: LANGUAGETOOL_URL must be the http:// or https:// address of a LanguageTool " +
        "server. See .env.example.",
    );
  },
);

test("LANGUAGETOOL_URL carries no password, and the sentence does not tell it", () => {
  vi.stubEnv("LANGUAGETOOL_URL", "https://me:secret@lt.example");
  expect(readEnvironment).toThrow(/LANGUAGETOOL_URL must not carry a user name or a password/);
  expect(readEnvironment).not.toThrow(/secret/);
});
