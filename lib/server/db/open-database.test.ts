import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "./open-database";
import { countUsers, insertUser } from "./users";

describe("the embedded database of a data directory", () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(path.join(tmpdir(), "relecture-data-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test("is made, migrated, and found again with what was stored", async () => {
    const first = await openEmbedded(directory);
    expect(first.engine).toBe("pglite");
    const person = {
      email: "anna@example.org",
      name: "Anna",
      passwordHash: "none",
      isAdmin: false,
    };
    await insertUser(first.prisma, person);
    await first.close();
    const second = await openEmbedded(directory);
    expect(await countUsers(second.prisma)).toBe(1);
    await second.close();
  });

  test("writes through to the disk, and is refused to a second opener", async () => {
    const database = await openEmbedded(directory);
    const settings = await database.prisma.$queryRaw<{ name: string; setting: string }[]>`
      SELECT name, setting FROM pg_settings
      WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name`;
    expect(settings.map(({ name, setting }) => `${name} ${setting}`)).toEqual([
      "fsync on",
      "full_page_writes on",
      "synchronous_commit on",
    ]);
    await expect(openEmbedded(directory)).rejects.toThrow("is already open in process");
    await database.close();
  });

  test("of another PostgreSQL is refused with the way out, and is not held", async () => {
    const other = mkdtempSync(path.join(tmpdir(), "relecture-data-"));
    mkdirSync(path.join(other, "db"));
    writeFileSync(path.join(other, "db", "PG_VERSION"), "15\n");
    await expect(openEmbedded(other)).rejects.toThrow(/PostgreSQL 15.*relecture backup/);
    await expect(openEmbedded(other)).rejects.toThrow("PostgreSQL 15");
    rmSync(other, { recursive: true });
  });
});
