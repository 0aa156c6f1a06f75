import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { inject } from "vitest";
import { CHANNEL, listenOnPostgres } from "../listen";
import { createPrismaClient, type Database } from "../open-database";
import { PGliteAdapterFactory } from "../embedded/pglite-adapter.mjs";
import { TEMPLATE_DATABASE } from "./global-setup";

/** A migrated database of a suite's own. */
export interface TestDatabase extends Database {
  /** Empties every table: between two tests. */
  clear(): Promise<void>;
}

/** One of the engines that a suite runs on. */
export interface TestEngine {
  readonly engine: Database["engine"];
  /** Opens an empty database; close it when the suite ends. */
  readonly open: () => Promise<TestDatabase>;
}

/**
 * The engines of this machine, for `describe.each(testEngines())("… on $engine", ({ open }) => …)`: the embedded
 * database, and PostgreSQL where its programs are installed.
 */
export function testEngines(): TestEngine[] {
  const embedded: TestEngine = { engine: "pglite", open: openPglite };
  const host = inject("postgresHost");
  return host === ""
    ? [embedded]
    : [embedded, { engine: "postgresql", open: () => openPostgres(host) }];
}

/** Making a database takes a second, emptying one 20 ms: each worker keeps its own of either engine. */
const holder = globalThis as {
  relectureTestPglite?: Promise<PGlite>;
  relectureTestPool?: Promise<pg.Pool>;
};

async function openPglite(): Promise<TestDatabase> {
  holder.relectureTestPglite ??= PGlite.create({
    loadDataDir: new Blob([readFileSync(inject("pgliteSnapshot"))]),
  });
  const client = await holder.relectureTestPglite;
  const prisma = createPrismaClient(new PGliteAdapterFactory(client));
  return openEmpty({
    engine: "pglite",
    prisma,
    listen: ({ hear }) => client.listen(CHANNEL, hear),
  });
}

async function openPostgres(host: string): Promise<TestDatabase> {
  holder.relectureTestPool ??= createPostgres(host);
  const pool = await holder.relectureTestPool;
  const prisma = createPrismaClient(new PrismaPg(pool));
  const { database } = pool.options;
  return openEmpty({
    engine: "postgresql",
    prisma,
    listen: listenOnPostgres({ host, user: "postgres", ...(database && { database }) }),
  });
}

async function openEmpty(opened: Omit<Database, "close">): Promise<TestDatabase> {
  const { prisma } = opened;
  const clear = () => truncateAll(prisma);
  await clear();
  return { ...opened, clear, close: () => prisma.$disconnect() };
}

async function createPostgres(host: string): Promise<pg.Pool> {
  const database = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(host, `CREATE DATABASE ${database} TEMPLATE ${TEMPLATE_DATABASE}`);
  const options = "-c TimeZone=UTC";
  const pool = new pg.Pool({ host, user: "postgres", database, max: 5, options });
  // The cluster is stopped with these connections open.
  pool.on("error", () => {});
  return pool;
}

async function administer(host: string, sql: string): Promise<void> {
  const client = new pg.Client({ host, user: "postgres", database: "postgres" });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function truncateAll(prisma: Database["prisma"]): Promise<void> {
  const tables = await prisma.$queryRaw<{ tablename: string }[]>`
    SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const names = tables.map(({ tablename }) => `"${tablename}"`).join(", ");
  await prisma.$executeRawUnsafe(`TRUNCATE ${names} RESTART IDENTITY CASCADE`);
}
