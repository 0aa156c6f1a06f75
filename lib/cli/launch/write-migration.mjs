// npm run migration -- NAME: writes prisma/migrations/<time>_NAME/migration.sql, the way from the migrations so far to
// prisma/schema.prisma. Prisma's own engine does it, as WebAssembly, because the native one cannot be downloaded offline.
import { mkdirSync, writeFileSync } from "node:fs";
import { diffMigrationsToSchema } from "./schema-engine.mjs";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write("Usage: npm run migration -- name_of_the_change\n");
  process.exit(2);
}
const sql = await diffMigrationsToSchema();
if (sql.trim() === "" || sql.includes("This is an empty migration")) {
  process.stdout.write("prisma/schema.prisma and the migrations agree: nothing to write.\n");
  process.exit(0);
}
const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const folder = `prisma/migrations/${stamp}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/migration.sql`, sql);
const lines = sql.split("\n").length;
process.stdout.write(
  `${folder}/migration.sql: ${lines} lines. Read it, then add what Prisma cannot say.\n`,
);
process.exit(0);
