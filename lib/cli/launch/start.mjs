import { launch } from "./console.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { freeAddress } from "./free-port.mjs";
import { loadSettings } from "./load-settings.mjs";
import { startCommand } from "./next.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { serve } from "./serve.mjs";

await launch(async () => {
  checkNodeVersion();
  loadSettings();
  // Before the minute of installing and building: better to hear now that the port is taken.
  const address = await freeAddress();
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
  return serve(startCommand(address), address.port, {
    NODE_ENV: "production",
    RELECTURE_DEMO: process.env.RELECTURE_DEMO || "1",
  });
});
