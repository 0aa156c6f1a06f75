import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "../fixtures/chromium";

export default defineConfig({
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  workers: 1,
  retries: 0,
  // Each figure is bounded: a slow machine ends with a failure rather than never.
  timeout: 180_000,
  reporter: [["./figures-reporter.ts"]],
  use: { launchOptions: await chromiumLaunchOptions() },
});
