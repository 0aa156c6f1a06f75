import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrate";
import { migrationsDirectory } from "../open-database";
import { type PostgresCluster, startPostgresCluster } from "./postgres-cluster";

declare module "vitest" {
  export interface ProvidedContext {
    /** File of a migrated, empty PGlite data directory. */
    pgliteSnapshot: string;
    /** Socket folder of the test cluster; empty when the machine has no PostgreSQL. */
    postgresHost: string;
  }
}

/** The migrated, empty database of the cluster that every test database is copied from. */
export const TEMPLATE_DATABASE = "relecture_template";

/** Prepares, once a run, what every test database is copied from. Gives what takes it down again. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "relecture-test-"));
  // The cluster's user, who is not the one who runs the tests as root, must be able to enter.
  chmodSync(folder, 0o755);
  let cluster: PostgresCluster | undefined;
  const takeDown = (): void => {
    process.off("exit", takeDown);
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is cut short must not leave a PostgreSQL behind.
  process.once("exit", takeDown);
  process.once("SIGTERM", () => process.exit(143));
  project.provide("pgliteSnapshot", await writeSnapshot(folder));
  cluster = startPostgresCluster(folder);
  if (cluster) await createTemplate(cluster.host);
  project.provide("postgresHost", cluster?.host ?? "");
  return takeDown;
}

async function writeSnapshot(folder: string): Promise<string> {
  const client = await PGlite.create();
  await migrate(
    {
      exec: (sql) => client.exec(sql),
      query: async <Row>(sql: string, parameters?: unknown[]) =>
        (await client.query<Row>(sql, parameters)).rows,
    },
    migrationsDirectory(),
  );
  const file = path.join(folder, "pglite.tar");
  writeFileSync(file, new Uint8Array(await (await client.dumpDataDir("none")).arrayBuffer()));
  await client.close();
  return file;
}

async function createTemplate(host: string): Promise<void> {
  await withClient(host, "postgres", (client) =>
    client.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`),
  );
  await withClient(host, TEMPLATE_DATABASE, (client) =>
    migrate(
      {
        exec: (sql) => client.query(sql),
        query: async (sql, parameters) => (await client.query(sql, parameters)).rows,
      },
      migrationsDirectory(),
    ),
  );
}

async function withClient(
  host: string,
  database: string,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ host, user: "postgres", database });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
