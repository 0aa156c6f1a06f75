import { availableParallelism, cpus } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { launch, say } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePostgres } from "./ensure-postgres.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot, ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

await launch(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
  await ensureChromium();
  await ensurePostgres();
  say(
    `Machine: ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}; Node.js ${process.version}`,
  );
  await engines();
  const playwright = inRoot("node_modules/@playwright/test/cli.js");
  const config = inRoot("e2e/bench/bench.config.ts");
  return runCommand([process.execPath, playwright, "test", "--config", config]);
});

/** Alignment and flagging, in this process. */
async function engines() {
  const bundle = path.dirname(await bundleCommandLine());
  const script = path.join(bundle, "bench/measure-engines.js");
  const { measureEngines } = await import(pathToFileURL(script).href);
  process.chdir(ROOT);
  const { segments, words, alignMs, flagMs } = await measureEngines();
  const per = (ms, count) => Math.round((count / ms) * 1_000).toLocaleString("en");
  const figure = (what, ms) =>
    say(
      `${what}: ${ms.toFixed(1)} ms for the sample (${segments} segments, ${words} words of both sides), ` +
        `${per(ms, segments)} segments/s, ${per(ms, words)} words/s`,
    );
  figure("Alignment", alignMs);
  figure("Flagging", flagMs);
}
