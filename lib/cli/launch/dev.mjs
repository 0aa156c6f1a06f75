import { launch } from "./console.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { freeAddress } from "./free-port.mjs";
import { loadSettings } from "./load-settings.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { serve } from "./serve.mjs";

await launch(async () => {
  checkNodeVersion();
  loadSettings();
  const address = await freeAddress();
  await ensureInstalled();
  await ensureGenerated();
  return serve("dev", address, {
    NODE_ENV: "development",
    RELECTURE_DEMO: process.env.RELECTURE_DEMO || "1",
  });
});
