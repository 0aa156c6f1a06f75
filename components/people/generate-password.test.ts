import { expect, test } from "vitest";
import { MIN_PASSWORD_LENGTH } from "@/lib/schemas/user";
import { generatePassword } from "./generate-password";

test("gives long passwords without characters that look alike, never the same twice", () => {
  const made = Array.from({ length: 200 }, generatePassword);
  expect(new Set(made).size).toBe(made.length);
  for (const password of made) {
    expect(password).toMatch(/^(?:[a-km-np-zA-HJ-NP-Z2-9]{4}-){3}[a-km-np-zA-HJ-NP-Z2-9]{4}$/);
    expect(password.length).toBeGreaterThanOrEqual(MIN_PASSWORD_LENGTH);
  }
});
