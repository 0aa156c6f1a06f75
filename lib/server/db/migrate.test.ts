import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrate, type SqlSession } from "./migrate";

describe("migrating", () => {
  let client: PGlite;
  let folder: string;
  let session: SqlSession;

  beforeAll(async () => {
    client = await PGlite.create();
    session = {
      exec: (sql) => client.exec(sql),
      query: async <Row>(sql: string, parameters?: unknown[]) =>
        (await client.query<Row>(sql, parameters)).rows,
    };
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "relecture-migrate-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await client.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  });
  afterAll(() => client.close());

  const write = (name: string, sql: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  };
  const tables = async () => {
    const rows = await session.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    return rows.map(({ name }) => name).filter((name) => name !== "_prisma_migrations");
  };

  test("applies what is new, in the order of the names, once", async () => {
    write("2_second", "ALTER TABLE a RENAME TO b");
    write("1_first", "CREATE TABLE a (id int); INSERT INTO a VALUES (1)");
    expect(await migrate(session, folder)).toEqual(["1_first", "2_second"]);
    expect(await migrate(session, folder)).toEqual([]);
    write("3_third", "CREATE TABLE c (id int)");
    expect(await migrate(session, folder)).toEqual(["3_third"]);
    expect(await tables()).toEqual(["b", "c"]);
  });

  test("leaves nothing of a migration that fails half-way, and can go on once it is mended", async () => {
    write("1_first", "CREATE TABLE a (id int)");
    write("2_second", "CREATE TABLE b (id int); SELECT 1 / 0");
    await expect(migrate(session, folder)).rejects.toThrow(
      "Migration 2_second failed: division by zero",
    );
    expect(await tables()).toEqual(["a"]);
    write("2_second", "CREATE TABLE b (id int)");
    expect(await migrate(session, folder)).toEqual(["2_second"]);
  });

  test("refuses a history that was rewritten", async () => {
    write("1_first", "CREATE TABLE a (id int)");
    await migrate(session, folder);
    write("1_first", "CREATE TABLE a (id bigint)");
    await expect(migrate(session, folder)).rejects.toThrow(
      "Migration 1_first was changed after it was applied.",
    );
  });

  test("refuses a database that a newer version has migrated", async () => {
    write("1_first", "CREATE TABLE a (id int)");
    write("2_second", "CREATE TABLE b (id int)");
    await migrate(session, folder);
    rmSync(path.join(folder, "2_second"), { recursive: true });
    await expect(migrate(session, folder)).rejects.toThrow(
      "written by a newer version of Relecture (2_second)",
    );
  });

  test("refuses a database where another tool's migration stopped half-way", async () => {
    write("1_first", "CREATE TABLE a (id int)");
    await migrate(session, folder);
    await client.exec("UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(migrate(session, folder)).rejects.toThrow("Migration 1_first failed earlier");
  });

  test("lets the next one in after a failure", async () => {
    write("1_first", "nonsense");
    await expect(migrate(session, folder)).rejects.toThrow("1_first failed");
    const [row] = await session.query<{ held: boolean }>(
      "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory') AS held",
    );
    expect(row).toEqual({ held: false });
  });
});
