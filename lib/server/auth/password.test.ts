import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

describe("passwords", () => {
  test("are kept as Argon2id, each with a salt of its own", async () => {
    const [one, other] = await Promise.all([
      hashPassword("secret word"),
      hashPassword("secret word"),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  test.each([
    ["secret word", "secret word", true, "the same"],
    ["secret word", "Secret word", false, "another"],
    ["secret word", "", false, "none"],
    ["élan vital !", "e\u0301lan vital !", true, "the same letters from another keyboard"],
  ])("%o checked with %o is %s: %s", async (password, given, expected) => {
    expect(await verifyPassword(given, await hashPassword(password))).toBe(expected);
  });

  test("are wrong for somebody who has none", async () => {
    expect(await verifyPassword("secret word", null)).toBe(false);
  });
});
