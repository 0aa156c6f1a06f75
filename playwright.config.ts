import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./e2e/fixtures/chromium";
import { startCommand } from "./lib/cli/launch/next.mjs";

const port = Number(process.env["E2E_PORT"] ?? 41_010);
const baseURL = `http://127.0.0.1:${port}`;

// Each worker reads this file again: it must find the folder that the server was given. The server makes it.
process.env["E2E_DATA_DIR"] ??= path.join(tmpdir(), `relecture-e2e-${randomUUID()}`);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // The specs share one server and one database.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env["CI"] === "true",
  timeout: 60_000,
  // A shared machine can be three times as slow as a quiet one; what is wrong stays wrong for longer.
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL,
    launchOptions: await chromiumLaunchOptions(),
    // Recording takes time, and the machine of CI is gone before anybody could look at it.
    trace: process.env["CI"] === "true" ? "off" : { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: startCommand({ port, host: "127.0.0.1" }).join(" "),
    url: `${baseURL}/api/health`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: "pipe",
    // The server releases the lock of its data directory before it goes.
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      RELECTURE_DATA_DIR: process.env["E2E_DATA_DIR"],
      RELECTURE_DEMO: "1",
      // The developer's own database is none of the tests' business.
      DATABASE_URL: "",
      NEXTAUTH_URL: "",
    },
  },
});
