import { checkTools } from "./check-tools.mjs";
import { LaunchProblem, launch, say } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium, installHeadlessShell } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePostgres, installPostgres } from "./ensure-postgres.mjs";
import { installOffice } from "./install-office.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { runPlaywright, runVitest } from "./run-tests.mjs";
import { addCounts, countsLine } from "./test-counts.mjs";

await launch(async () => {
  checkNodeVersion();
  // What Debian has is fetched while npm fetches the rest.
  const debian = installHeadlessShell().then(installPostgres);
  await ensureInstalled();
  await ensureGenerated();
  await debian;
  await ensureChromium();
  const postgres = await ensurePostgres();
  // LibreOffice opens a file at the end of the browser tests: it comes while the others run.
  const office = installOffice();
  const unit = await runVitest();
  const isBuilt = await build();
  await office;
  // A browser waits a third of its time: the tools that read the code have that.
  const [browser, tools] = await Promise.all([
    isBuilt ? runPlaywright() : { passed: 0, failed: 1, skipped: 0 },
    checkTools(),
  ]);
  const left = { passed: 0, failed: 0, skipped: postgres ? 0 : 1 };
  const counts = addCounts([left, unit, browser, tools]);
  say(countsLine(counts));
  return counts.failed === 0 ? 0 : 1;
});

/** A build that fails is one failed test: what the other tests found is still worth knowing. */
async function build() {
  try {
    await ensureBuilt();
    return true;
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error;
    say(error.message);
    return false;
  }
}
