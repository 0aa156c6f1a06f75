import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sessionSecret } from "./secret";

describe("the secret that sessions are signed with", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), "relecture-secret-"));
    vi.stubEnv("RELECTURE_DATA_DIR", path.join(directory, "data"));
    vi.stubEnv("NEXTAUTH_SECRET", "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
  });

  test("is made once, for nobody else to read", () => {
    const secret = sessionSecret();
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(sessionSecret()).toBe(secret);
    const file = path.join(directory, "data", "secret");
    expect(readFileSync(file, "utf8")).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.dirname(file))).toEqual(["secret"]);
  });

  test("is the one that the environment gives, and then none is made", () => {
    const given = "a secret of more than thirty-two characters";
    vi.stubEnv("NEXTAUTH_SECRET", given);
    expect(sessionSecret()).toBe(given);
    expect(readdirSync(directory)).toEqual([]);
  });
});
