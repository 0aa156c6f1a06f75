import { say } from "./console.mjs";
import { contentHash, isRecorded, record } from "./content-hash.mjs";
import { inRoot, ROOT } from "./root.mjs";
import { runStep } from "./run-command.mjs";

const MARKER = inRoot("lib/server/db/generated/.relecture-schema");

/** Generates the Prisma client when the schema or the installed packages have changed since. */
export async function ensureGenerated() {
  const inputs = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];
  const hash = contentHash(ROOT, inputs);
  if (isRecorded(MARKER, hash)) return;
  say("Generating the database client…");
  await runStep(
    "prisma generate",
    [process.execPath, inRoot("node_modules/prisma/build/index.js"), "generate"],
    { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  );
  record(MARKER, hash);
}
