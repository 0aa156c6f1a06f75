import { checkTools } from "./check-tools.mjs";
import { launch, say } from "./console.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { runVitest } from "./run-tests.mjs";
import { addCounts, countsLine } from "./test-counts.mjs";

await launch(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await ensureGenerated();
  const counts = addCounts([await checkTools(), await runVitest(["unit", "server"])]);
  say(countsLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
