import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ProblemCode } from "../../schemas/problem";

const signInWithPassword = vi.fn<() => Promise<unknown>>();

beforeAll(() => {
  vi.resetModules();
  vi.doMock("./sign-in", () => ({ signInWithPassword }));
  vi.doMock("./secret", () => ({ sessionSecret: () => "secret" }));
  vi.doMock("../db/database", () => ({ getDatabase: async () => "the database" }));
});
afterAll(() => {
  for (const mocked of ["./sign-in", "./secret", "../db/database"]) vi.doUnmock(mocked);
  vi.resetModules();
});

async function authorize(credentials: unknown): Promise<unknown> {
  const { authOptions } = await import("./auth-options");
  const [provider] = authOptions().providers;
  const { options } = provider as unknown as {
    options: { authorize: (sent: unknown, request: object) => Promise<unknown> };
  };
  return options.authorize(credentials, {});
}

const ANNA = { email: "anna@example.org", password: "correct horse" };

test.each([
  ["too many attempts", "too-many", "rate-limited", "RateLimited"],
  ["a deactivated person", "forbidden", "deactivated", "Deactivated"],
] satisfies [string, ProblemCode, string, string][])(
  "%s: the browser hears an id",
  async (_reason, code, reason, message) => {
    const { AppError } = await import("../errors");
    signInWithPassword.mockRejectedValueOnce(new AppError(code, reason));
    await expect(authorize(ANNA)).rejects.toThrow(new RegExp(`^${message}$`));
  },
);

test("a fault of the database: the browser hears none of its words", async () => {
  signInWithPassword.mockRejectedValueOnce(new Error("Invalid `prisma.user` invocation"));
  await expect(authorize(ANNA)).rejects.toThrow(/^Unexpected$/);
});

test.each([
  ["an object for an address", { ...ANNA, email: { a: 1 } }],
  ["a character that no database stores", { ...ANNA, email: "anna\0@example.org" }],
  ["nothing", undefined],
])("%s is nobody, and is not looked for", async (_reason, sent) => {
  signInWithPassword.mockClear();
  expect(await authorize(sent)).toBeNull();
  expect(signInWithPassword).not.toHaveBeenCalled();
});
