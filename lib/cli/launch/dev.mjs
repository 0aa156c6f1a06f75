import { launch } from "./console.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { freeAddress } from "./free-port.mjs";
import { loadSettings } from "./load-settings.mjs";
import { devCommand } from "./next.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { serve } from "./serve.mjs";

await launch(async () => {
  checkNodeVersion();
  loadSettings();
  const address = await freeAddress();
  await ensureInstalled();
  await ensureGenerated();
  return serve(devCommand(address), address.port, {
    NODE_ENV: "development",
    RELECTURE_DEMO: process.env.RELECTURE_DEMO || "1",
  });
});
