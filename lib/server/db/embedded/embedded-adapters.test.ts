import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { PrismaClient } from "../generated/client";
import { createPrismaClient } from "../open-database";
import { DatabaseThread } from "./database-thread";
import { PGliteAdapterFactory } from "./pglite-adapter.mjs";
import { ThreadAdapterFactory } from "./thread-adapter";

/** An adapter over an empty database, and how it is closed. */
interface Opened {
  readonly factory: SqlDriverAdapterFactory;
  readonly close: () => Promise<void>;
}

async function openHere(): Promise<Opened> {
  const client = await PGlite.create();
  return { factory: new PGliteAdapterFactory(client), close: () => client.close() };
}

async function openOnThread(): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), "relecture-thread-"));
  const thread = new DatabaseThread(folder);
  const close = async () => {
    await thread.close();
    rmSync(folder, { recursive: true });
  };
  return { factory: new ThreadAdapterFactory(thread), close };
}

describe.each([
  ["in this thread", openHere],
  ["on a thread of its own", openOnThread],
])("Prisma over a PGlite %s", (_where, open) => {
  let opened: Opened;
  let prisma: PrismaClient;

  beforeAll(async () => {
    opened = await open();
    prisma = createPrismaClient(opened.factory);
    await run(`
      CREATE TABLE parents (id int PRIMARY KEY);
      CREATE TABLE children (id int PRIMARY KEY, parent int
        REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)`);
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await opened.close();
  });

  const run = async (script: string) => (await opened.factory.connect()).executeScript(script);
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
    await expect(run("SELECT 1; SELECT nonsense")).rejects.toThrow(/nonsense|ColumnNotFound/);
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
    await run("CREATE TABLE counters (n int); INSERT INTO counters VALUES (0)");
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

  test("values keep their types", async () => {
    const [row] = await prisma.$queryRaw<object[]>`
      SELECT 1::int AS "int", 12345678901234::int8 AS "big", true AS "bool", 'é'::text AS "text",
        '{"a": [1]}'::jsonb AS "json", decode('00ff', 'hex') AS "bytes", ARRAY['x', 'y'] AS "texts",
        '2026-01-02T03:04:05Z'::timestamptz AS "at", NULL AS "nothing", ${new Date(0)}::timestamptz AS "given"`;
    expect(row).toEqual({
      int: 1,
      big: 12_345_678_901_234n,
      bool: true,
      text: "é",
      json: { a: [1] },
      bytes: new Uint8Array([0, 255]),
      texts: ["x", "y"],
      at: new Date("2026-01-02T03:04:05Z"),
      nothing: null,
      given: new Date(0),
    });
  });
});

describe("a database thread", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "relecture-thread-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const onThread = async (work: (thread: DatabaseThread) => Promise<void>) => {
    const thread = new DatabaseThread(folder);
    await work(thread);
    await thread.close().catch(() => undefined);
  };

  test("what is published reaches everybody who listens, once, until they stop", () =>
    onThread(async (thread) => {
      const heard: string[] = [];
      const ears = (name: string) => ({
        hear: (payload: string) => void heard.push(`${name} ${payload}`),
        missed: () => undefined,
      });
      const listen = thread.listenTo("news");
      const [stop] = await Promise.all([listen(ears("a")), listen(ears("b"))]);
      await thread.call(undefined, "query", "SELECT pg_notify('news', 'first')", []);
      await vi.waitFor(() => expect(heard).toEqual(["a first", "b first"]));
      await stop();
      await thread.call(undefined, "query", "SELECT pg_notify('news', 'second')", []);
      await vi.waitFor(() => expect(heard).toEqual(["a first", "b first", "b second"]));
    }));

  test("whoever still waits when it ends, or asks afterwards, hears so", () =>
    onThread(async (thread) => {
      await thread.call(undefined, "query", "SELECT 1", []);
      const slow = thread.call(undefined, "query", "SELECT pg_sleep(0.2)", []);
      const closing = thread.close();
      await Promise.allSettled([slow, closing]);
      await expect(thread.call(undefined, "query", "SELECT 1", [])).rejects.toThrow("has ended");
    }));

  test("a folder that cannot be is refused", async () => {
    const thread = new DatabaseThread("/dev/null/nowhere");
    await expect(thread.call(undefined, "query", "SELECT 1", [])).rejects.toThrow("ENOTDIR");
  });
});
