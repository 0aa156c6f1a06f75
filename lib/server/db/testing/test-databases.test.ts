import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "./test-databases";

describe.each(testEngines())("a test database on $engine", ({ engine, open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => database.clear());
  afterAll(() => database.close());

  const insert = () =>
    database.prisma.rateLimit.create({
      data: { key: "sign-in:x", hits: 1, expiresAt: new Date("2026-01-01T10:00:00Z") },
    });

  test("is migrated and takes rows", async () => {
    await insert();
    expect(await database.prisma.rateLimit.count()).toBe(1);
  });

  test("does not see the rows of the test before it", async () => {
    expect(await database.prisma.rateLimit.count()).toBe(0);
  });

  test("is the engine that it says", async () => {
    const [row] = await database.prisma.$queryRaw<{ version: string }[]>`SELECT version()`;
    expect(row?.version).toMatch(
      engine === "pglite" ? /emscripten|wasm|PGlite/i : /^PostgreSQL \d+/,
    );
  });
});
