import { launch, say } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { checkNodeVersion } from "./node-version.mjs";

await launch(async () => {
  checkNodeVersion();
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
  say("The build is up to date.");
  return 0;
});
