import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { compareConverters } from "./compare-converters.mjs";
import { LaunchProblem, launch, say } from "./console.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { ROOT } from "./root.mjs";

const UNITS = 10_000;

/** Units of a document of a hundred thousand words. */
const LONG_UNITS = 7_143;

await launch(async () => {
  checkNodeVersion();
  const units = Number(process.argv[2] ?? UNITS);
  if (!Number.isInteger(units) || units < 1) {
    throw new LaunchProblem("Name a number of units: npm run bench:formats -- 10000");
  }
  const script = path.join(path.dirname(await bundleCommandLine()), "bench/measure-format.js");
  const folder = mkdtempSync(path.join(tmpdir(), "relecture-formats-"));
  try {
    measureFormats(script, { folder, units });
    measureLongDocument(script, path.join(folder, "long"));
    await compare(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

function measureFormats(script, { folder, units }) {
  say(`${units.toLocaleString("en")} units of 14 words a file, one in three with bold words`);
  say("Each in a process of its own: units a second of processor time, the process's peak memory");
  say(row(["", "file", "parse", "peak", "write", "peak"]));
  for (const { name, file, bytes } of run(script, ["make", folder, units])) {
    const cells = ["parse", "write"].flatMap((deed) => {
      const figure = run(script, [deed, path.join(folder, file), units]);
      if (figure.units < units) {
        throw new LaunchProblem(`${name}: ${figure.units} of ${units} units were found.`);
      }
      return [`${speed(figure)}/s`, megabytes(figure.peak)];
    });
    say(row([name, megabytes(bytes), ...cells]));
  }
}

function measureLongDocument(script, folder) {
  const made = run(script, ["make", folder, LONG_UNITS]);
  const { file, bytes } = made.find(({ name }) => name === "DOCX");
  const [parse, write] = ["parse", "write"].map((deed) =>
    run(script, [deed, path.join(folder, file), LONG_UNITS]),
  );
  say(
    `\nA DOCX of 100,000 words (${megabytes(bytes)}): parsed in ${seconds(parse)}, ${megabytes(parse.peak)}; ` +
      `written in ${seconds(write)}, ${megabytes(write.peak)}; an empty process has ${megabytes(parse.before)}`,
  );
}

async function compare(folder) {
  if (!existsSync("/proc/self/stat")) {
    say("\nNot compared with other converters: what they take is read from Linux's /proc.");
    return;
  }
  say("\nWhole commands on these files, start included: relecture convert and others");
  say(row(["", "ours", "peak", "theirs", "peak", "time ×", "memory ×"]));
  const missing = await compareConverters(folder, ({ what, program, ours, theirs }) => {
    const times = (key) => (theirs[key] / Math.max(ours[key], 0.01)).toFixed(1);
    const figures = [ours, theirs].flatMap((one) => [seconds(one), megabytes(one.peak)]);
    say(`${row([what, ...figures, times("seconds"), times("peak")])}   ${program}`);
  });
  if (missing.length > 0) {
    say(
      `Left out, since there is no ${missing.join(", ")} (Debian: pandoc, translate-toolkit, python3-aeidon, python3-chardet).`,
    );
  }
}

function row([name, ...cells]) {
  return name.padEnd(24) + cells.map((cell) => String(cell).padStart(11)).join("");
}

function seconds(figure) {
  return `${figure.seconds.toFixed(2)} s`;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function speed({ units, seconds: took }) {
  return Math.round(units / Math.max(took, 0.001)).toLocaleString("en");
}

function run(script, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args.map(String)], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new LaunchProblem(stderr);
  return JSON.parse(stdout);
}
