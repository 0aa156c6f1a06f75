import { defineConfig } from "prisma/config";

// Prisma looks for its native schema engine, which nothing here uses: any executable keeps it from downloading one.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
