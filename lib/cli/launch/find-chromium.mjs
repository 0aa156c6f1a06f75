import { existsSync } from "node:fs";

/** Debian's Chromium without windows: each page of the other one draws a whole browser around itself, a third of the time. */
export const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

const INSTALLED = [
  HEADLESS_SHELL,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium for the browser tests: PLAYWRIGHT_CHROMIUM, an installed one, Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const { chromium } = await import("@playwright/test");
  const candidates = [process.env.PLAYWRIGHT_CHROMIUM, ...INSTALLED, chromium.executablePath()];
  return candidates.find((file) => file && existsSync(file));
}
