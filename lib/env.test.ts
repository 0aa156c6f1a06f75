import { afterEach, describe, expect, test, vi } from "vitest";
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

describe("mail", () => {
  test("needs a sender and an address beside its server", () => {
    vi.stubEnv("SMTP_URL", "smtp://mail.example.org:587");
    vi.stubEnv("MAIL_FROM", "");
    vi.stubEnv("NEXTAUTH_URL", "");
    expect(readEnvironment).toThrow(
      "The environment cannot be used: MAIL_FROM must be set where SMTP_URL is; NEXTAUTH_URL must be set where SMTP_URL is.",
    );
    vi.stubEnv("MAIL_FROM", "relecture@example.org");
    vi.stubEnv("NEXTAUTH_URL", "https://relecture.example.org");
    expect(readEnvironment().SMTP_URL).toBe("smtp://mail.example.org:587");
  });

  test("is sent over SMTP alone", () => {
    vi.stubEnv("SMTP_URL", "https://mail.example.org");
    expect(readEnvironment).toThrow(/SMTP_URL must be the smtp:\/\/ or smtps:\/\/ address/);
  });
});
