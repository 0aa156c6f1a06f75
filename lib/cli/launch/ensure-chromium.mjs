import { LaunchProblem, say } from "./console.mjs";
import { findChromium } from "./find-chromium.mjs";
import { installDebianPackage } from "./install-debian-package.mjs";
import { inRoot } from "./root.mjs";
import { runQuietly } from "./run-command.mjs";

/** Sees to it that there is a Chromium: one that is here, else Playwright's download, else Debian's. */
export async function ensureChromium() {
  if (await findChromium()) return;
  say("Downloading Chromium for the browser tests…");
  const playwright = inRoot("node_modules/@playwright/test/cli.js");
  await runQuietly([process.execPath, playwright, "install", "chromium"]);
  if (await findChromium()) return;
  await installDebianPackage("chromium");
  if (await findChromium()) return;
  throw new LaunchProblem(
    "No Chromium for the browser tests. Install one, or set PLAYWRIGHT_CHROMIUM to its path.",
  );
}
