import { existsSync } from "node:fs";
import { LaunchProblem, say } from "./console.mjs";
import { findChromium, HEADLESS_SHELL } from "./find-chromium.mjs";
import { installDebianPackage } from "./install-debian-package.mjs";
import { inRoot } from "./root.mjs";
import { runQuietly } from "./run-command.mjs";

/** Installs Debian's Chromium without windows, for which none of our packages is needed. True when it, or the chosen one, is there. */
export async function installHeadlessShell() {
  if (existsSync(process.env.PLAYWRIGHT_CHROMIUM ?? HEADLESS_SHELL)) return true;
  return installDebianPackage("chromium-headless-shell");
}

/** Sees to it that there is a Chromium: Debian's without windows, else one that is here, else a download, else Debian's whole one. */
export async function ensureChromium() {
  if (await installHeadlessShell()) return;
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
