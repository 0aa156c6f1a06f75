import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./e2e/fixtures/chromium";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Each worker has a server and a database of its own, which its specs share.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env["CI"] === "true",
  timeout: 60_000,
  // A shared machine can be three times as slow as a quiet one; what is wrong stays wrong for longer.
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    launchOptions: await chromiumLaunchOptions(),
    // Recording takes time, and the machine of CI is gone before anybody could look at it.
    trace: process.env["CI"] === "true" ? "off" : { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    // Only the spec of the page that it keeps has it: elsewhere it would come between a test and what the test intercepts.
    serviceWorkers: "block",
  },
});
