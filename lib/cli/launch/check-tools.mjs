import { say } from "./console.mjs";
import { NEXT } from "./next.mjs";
import { inRoot } from "./root.mjs";
import { runQuietly } from "./run-command.mjs";

/** The tools that read the code; each counts as one test. Import boundaries are a unit test of their own. */
const TOOLS = [
  ["types", typesCommands],
  ["lint", () => [nodeTool("oxlint/bin/oxlint", "--type-aware", "--deny-warnings")]],
  ["format", () => [nodeTool("@biomejs/biome/bin/biome", "format")]],
  ["dead code", () => [nodeTool("knip/bin/knip.js", "--no-progress")]],
];

/**
 * Runs the tools two at a time and shows the output of those that find something.
 * @returns {Promise<import("./test-counts.mjs").TestCounts>}
 */
export async function checkTools() {
  const waiting = [...TOOLS];
  const results = [];
  const work = async () => {
    for (let tool = waiting.shift(); tool; tool = waiting.shift()) results.push(await check(tool));
  };
  await Promise.all([work(), work()]);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function check([name, commands]) {
  const start = performance.now();
  for (const command of commands()) {
    const { code, output } = await runQuietly(command, { NEXT_TELEMETRY_DISABLED: "1" });
    if (code !== 0) {
      say(`✗ ${name}\n${output}`);
      return false;
    }
  }
  say(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return true;
}

/** Next.js writes the types of pages and styles first: without them a fresh clone does not type-check. */
function typesCommands() {
  return [[process.execPath, NEXT, "typegen"], nodeTool("typescript/bin/tsc", "--noEmit")];
}

/** Whatever runs beside them goes first. */
function nodeTool(script, ...args) {
  const patient = process.platform === "win32" ? [] : ["nice", "-n", "10"];
  return [...patient, process.execPath, inRoot("node_modules", script), ...args];
}
