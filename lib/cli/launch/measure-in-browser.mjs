import { availableParallelism, cpus } from "node:os";
import { say } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePostgres } from "./ensure-postgres.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

/** Installs and builds what measurements of the whole application need, and says what machine they are taken on. */
export async function prepareMeasurements() {
  checkNodeVersion();
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
  await ensureChromium();
  await ensurePostgres();
  say(
    `Machine: ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}; Node.js ${process.version}`,
  );
}

/**
 * Takes measurements of `e2e/bench` against production servers of their own.
 * @param {readonly string[]} names of the files, without `.bench.ts`
 * @returns {Promise<number>} the exit code
 */
export function measureInBrowser(names) {
  const playwright = inRoot("node_modules/@playwright/test/cli.js");
  const config = inRoot("e2e/bench/bench.config.ts");
  const files = names.map((name) => `/${name}.bench.ts`);
  return runCommand([process.execPath, playwright, "test", "--config", config, ...files]);
}
