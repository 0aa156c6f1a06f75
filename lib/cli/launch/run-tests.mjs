import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { playwrightCounts, vitestCounts } from "./test-counts.mjs";

/**
 * Runs the tests that need no browser.
 * @param {string[]} [projects] those of vitest.config.ts to run; all when absent
 * @returns {Promise<import("./test-counts.mjs").TestCounts>}
 */
export async function runVitest(projects = []) {
  return withFolder(async (folder) => {
    const report = path.join(folder, "report.json");
    const script = inRoot("node_modules/vitest/vitest.mjs");
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    const chosen = projects.map((project) => `--project=${project}`);
    const exitCode = await runCommand([process.execPath, script, "run", ...reporters, ...chosen]);
    return vitestCounts({ report: readReport(report), exitCode });
  });
}

/** Runs the browser tests. @returns {Promise<import("./test-counts.mjs").TestCounts>} */
export async function runPlaywright() {
  return withFolder(async (folder) => {
    const report = path.join(folder, "report.json");
    const script = inRoot("node_modules/@playwright/test/cli.js");
    const options = ["--reporter=list,json", "--pass-with-no-tests"];
    const exitCode = await runCommand([process.execPath, script, "test", ...options], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return playwrightCounts({ report: readReport(report), exitCode });
  });
}

async function withFolder(run) {
  const folder = mkdtempSync(path.join(tmpdir(), "relecture-run-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
