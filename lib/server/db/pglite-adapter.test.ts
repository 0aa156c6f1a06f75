import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismaClient } from "./generated/client";
import { createPrismaClient } from "./open-database";
import { PGliteAdapterFactory } from "./pglite-adapter";

describe("Prisma over PGlite", () => {
  let client: PGlite;
  let prisma: PrismaClient;

  beforeAll(async () => {
    client = await PGlite.create();
    prisma = createPrismaClient(new PGliteAdapterFactory(client));
    await client.exec(`
      CREATE TABLE parents (id int PRIMARY KEY);
      CREATE TABLE children (id int PRIMARY KEY, parent int
        REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)`);
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await client.close();
  });

  const children = async () =>
    (await prisma.$queryRaw<{ id: number }[]>`SELECT id FROM children ORDER BY id`).map(
      ({ id }) => id,
    );

  test("an error that COMMIT raises reaches the caller, and nothing is stored", async () => {
    const orphan = prisma.$transaction(async (inner) => {
      await inner.$executeRaw`INSERT INTO children VALUES (1, 99)`;
    });
    await expect(orphan).rejects.toThrow(/foreign ?key/i);
    expect(await children()).toEqual([]);
  });

  test("an error within rolls everything back and reaches the caller", async () => {
    const failing = prisma.$transaction(async (inner) => {
      await inner.$executeRaw`INSERT INTO children VALUES (2, NULL)`;
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await children()).toEqual([]);
  });

  test("a script that fails is awaited", async () => {
    const adapter = await new PGliteAdapterFactory(client).connect();
    await expect(adapter.executeScript("SELECT 1; SELECT nonsense")).rejects.toThrow(
      /nonsense|ColumnNotFound/,
    );
  });

  test.each(["ReadCommitted", "RepeatableRead", "Serializable"] as const)(
    "a transaction has the isolation that was asked for: %s",
    async (isolationLevel) => {
      const level = await prisma.$transaction(
        (inner) => inner.$queryRaw<{ transaction_isolation: string }[]>`SHOW transaction_isolation`,
        { isolationLevel },
      );
      expect(level[0]?.transaction_isolation.replace(" ", "")).toBe(isolationLevel.toLowerCase());
    },
  );

  test("transactions that are started at once run one after another", async () => {
    await client.exec("CREATE TABLE counters (n int); INSERT INTO counters VALUES (0)");
    const increment = () =>
      prisma.$transaction(async (inner) => {
        const [row] = await inner.$queryRaw<{ n: number }[]>`SELECT n FROM counters`;
        await inner.$executeRaw`UPDATE counters SET n = ${(row?.n ?? 0) + 1}`;
      });
    await Promise.all(Array.from({ length: 8 }, increment));
    expect(await prisma.$queryRaw`SELECT n FROM counters`).toEqual([{ n: 8 }]);
  });

  test("a failed statement leaves the connection usable", async () => {
    await expect(prisma.$queryRaw`SELECT nonsense`).rejects.toThrow(/nonsense|ColumnNotFound/);
    expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
  });
});
