import { defineConfig } from "vitest/config";

const TESTS = "**/*.test.{ts,tsx}";

/** They start dozens of processes: part of `npm test`, too slow for `npm run check`. */
const COMMANDS = [
  "lib/cli/relecture.test.ts",
  "lib/cli/convert.test.ts",
  "lib/cli/database-commands.test.ts",
];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    pool: "threads",
    // Modules, the embedded database among them, are loaded once a worker.
    isolate: false,
    // One core is kept free by default, which is half of a machine that has two.
    maxWorkers: "100%",
    // A shared machine can be ten times as slow as a quiet one; what hangs, hangs for longer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [`{lib,app,components}/${TESTS}`],
          exclude: [`lib/server/${TESTS}`, ...COMMANDS],
        },
      },
      { extends: true, test: { name: "commands", include: COMMANDS } },
      {
        extends: true,
        test: {
          name: "server",
          include: [`{lib/server,prisma}/${TESTS}`],
          globalSetup: "lib/server/db/testing/global-setup.ts",
          env: { LOG_LEVEL: "silent" },
        },
      },
    ],
  },
});
