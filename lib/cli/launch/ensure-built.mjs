import { rmSync } from "node:fs";
import { say } from "./console.mjs";
import { contentHash, isRecorded, record } from "./content-hash.mjs";
import { NEXT } from "./next.mjs";
import { inRoot, ROOT } from "./root.mjs";
import { runStep } from "./run-command.mjs";

const MARKER = inRoot(".next/relecture-build");

/** All that a build reads. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** Tests, the command line and generated code change nothing in a build. */
function counts(file) {
  return !/\.test\.tsx?$|^lib\/cli(\/|$)|^lib\/server\/db\/(generated|testing)(\/|$)/.test(file);
}

/** Builds the application when there is no build or its sources have changed since. */
export async function ensureBuilt() {
  const hash = contentHash(ROOT, INPUTS, counts);
  if (isRecorded(MARKER, hash)) return;
  say("Building the application…");
  // A build that is cut short must not pass for the one before it.
  rmSync(MARKER, { force: true });
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runStep("next build", [process.execPath, NEXT, "build"], env);
  record(MARKER, hash);
}
