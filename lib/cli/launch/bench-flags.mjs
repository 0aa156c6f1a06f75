import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { LaunchProblem, launch, say } from "./console.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot, ROOT } from "./root.mjs";

/** Precision, recall, character F1 and false alarms per 1,000 clean words of others, measured on five documents. */
const OTHERS = [
  ["Grammalecte 2.2, grammar and typography", "92.4", "25.0", "15.0", "8.0"],
  ["LanguageTool French (2017), no speller", "90.4", "14.0", "12.3", "1.8"],
  ["both, with spelling", "69.8", "38.4", "28.3", "48.6"],
  ["pofilter (whole line)", "52.4", "14.9", "–", "29.2"],
  ["Weblate's prose checks (whole line)", "100", "2.4", "–", "0.9"],
];

await launch(async () => {
  checkNodeVersion();
  const bench = path.resolve(ROOT, "../shared/bench/flags");
  const set = path.join(bench, "dev");
  if (!existsSync(set)) throw new LaunchProblem(`There is no benchmark in ${set}.`);
  // Among the packages, which the script imports.
  const cache = inRoot("node_modules/.cache/relecture");
  mkdirSync(cache, { recursive: true });
  const output = mkdtempSync(path.join(cache, "flags-"));
  try {
    const speed = await findFlags(set, output);
    const { table, checks } = score({ bench, set, output });
    say(table.map((row) => row.join(" | ")).join("\n"));
    say(
      `\n${speed.wordsPerSecond} words/s of processor time for the rules alone, ${speed.memory} MB; ` +
        `alignment, hunspell and checks of the documents took ${speed.preparation.toFixed(1)} s\n`,
    );
    say(checks.join("\n"));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
  return 0;
});

/** Runs the checks on every document of the set in a process of its own. */
async function findFlags(set, output) {
  const { build } = await import("esbuild");
  const script = path.join(output, "bench-flags.mjs");
  await build({
    entryPoints: [inRoot("lib/cli/bench-flags.ts")],
    outfile: script,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    // Every Node 20 has \p{…}; rewritten, a pattern would be made anew at each use.
    supported: { "regexp-unicode-property-escapes": true },
    logLevel: "error",
  });
  const names = readdirSync(set).filter((name) => existsSync(path.join(set, name, "target.txt")));
  const corrected = names.filter((name) => existsSync(path.join(set, name, "reference.txt")));
  return JSON.parse(run([script, set, output, names.join(","), corrected.join(",")]));
}

/** The table with our row, and a line for each check: true findings of all. */
function score({ bench, set, output }) {
  const report = path.join(output, "report.json");
  const scorer = path.join(bench, "score.mjs");
  run([scorer, "--set", set, "--pred-dir", output, "--json", report, "--quiet"]);
  const { dirty, clean, all } = JSON.parse(readFileSync(report, "utf8"));
  const percent = (share) => (100 * share).toFixed(1);
  const ours = [
    "Relecture (development set)",
    percent(dirty.precision),
    percent(dirty.recall),
    percent(dirty.charF1),
    falseAlarms(set, output, clean),
  ];
  const head = ["tool", "precision", "recall", "char F1", "false alarms / 1,000 clean words"];
  const checks = Object.entries(all.predCat)
    .sort(([, a], [, b]) => b.n - a.n)
    .map(([check, { tp, n }]) => `${check.padEnd(26)} ${tp}/${n}`);
  return { table: [head, ...OTHERS, ours], checks };
}

/** On the clean texts and the corrected ones together. */
function falseAlarms(set, output, clean) {
  const folder = path.join(output, "corrected");
  let alarms = clean?.fp ?? 0;
  let words = clean?.words ?? 0;
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    alarms += readFileSync(path.join(folder, file), "utf8").split("\n").filter(Boolean).length;
    const name = path.basename(file, ".jsonl");
    words += readFileSync(path.join(set, name, "reference.txt"), "utf8").split(/\s+/).length;
  }
  return ((1000 * alarms) / Math.max(1, words)).toFixed(1);
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new LaunchProblem(stderr);
  return stdout;
}
