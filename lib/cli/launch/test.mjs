import { checkTools } from "./check-tools.mjs";
import { launch, say } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensurePostgres } from "./ensure-postgres.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { runPlaywright, runVitest } from "./run-tests.mjs";
import { addCounts, countsLine } from "./test-counts.mjs";

await launch(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await ensureGenerated();
  await ensureChromium();
  const postgres = await ensurePostgres();
  await ensureBuilt();
  const counts = addCounts([
    { passed: 0, failed: 0, skipped: postgres ? 0 : 1 },
    await checkTools(),
    await runVitest(),
    await runPlaywright(),
  ]);
  say(countsLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
