import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

const MIGRATIONS = "prisma/migrations";

async function loadEngine() {
  const folder = path.resolve("node_modules/@prisma/schema-engine-wasm");
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const bytes = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

function migrationsList() {
  const lockfile = `${MIGRATIONS}/migration_lock.toml`;
  const names = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: path.resolve(MIGRATIONS),
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(lockfile, "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(`${MIGRATIONS}/${name}/migration.sql`, "utf8") },
      },
    })),
  };
}

/** The SQL that leads from prisma/migrations to prisma/schema.prisma, by Prisma's own schema engine. */
export async function diffMigrationsToSchema() {
  const content = readFileSync("prisma/schema.prisma", "utf8");
  const files = [{ path: "prisma/schema.prisma", content }];
  const SchemaEngine = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(shadowFactory()),
  );
  const difference = await engine.diff({
    from: { tag: "migrations", ...migrationsList() },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return difference.stdout;
}

/** A factory whose scripts are awaited: the published one lets a failing script pass. */
function shadowFactory() {
  const awaited = async () => {
    const client = new PGlite();
    const adapter = await new PrismaPGlite(client).connect();
    adapter.executeScript = async (script) => {
      await client.exec(script);
    };
    return adapter;
  };
  return {
    provider: "postgres",
    adapterName: "pglite",
    connect: awaited,
    connectToShadowDb: awaited,
  };
}
