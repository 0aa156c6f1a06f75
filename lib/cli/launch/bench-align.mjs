import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { LaunchProblem, launch, say } from "./console.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot, ROOT } from "./root.mjs";

/** The sets stand beside the project; another folder of sets can be named. */
const SETS = "../shared/bench/align/sets/dev";

await launch(async () => {
  checkNodeVersion();
  const folder = path.resolve(process.argv[2] ?? process.env.RELECTURE_ALIGN_SETS ?? inRoot(SETS));
  if (!existsSync(folder)) {
    throw new LaunchProblem(
      `There are no alignment sets in ${folder}. Name their folder: npm run bench:align -- FOLDER`,
    );
  }
  const bundle = path.dirname(await bundleCommandLine());
  const script = pathToFileURL(path.join(bundle, "bench/measure-alignment.js"));
  const { measureAlignment, measureGrowth } = await import(script.href);
  const hardCases = pathToFileURL(path.join(bundle, "bench/measure-hard-cases.js"));
  const { measureHardCases } = await import(hardCases.href);
  process.chdir(ROOT);
  const { figures, calibration } = measureAlignment(folder);
  say("Strict F1 of alignment, sentences given; seconds of processor time in one process");
  for (const { set, documents, sentences, f1, seconds } of figures) {
    say(
      `${set.padEnd(16)} ${String(documents).padStart(3)} documents ${String(sentences).padStart(6)} sentences` +
        `   F1 ${f1.toFixed(4)}   ${seconds.toFixed(2)} s`,
    );
  }
  say(
    "Hard cases made of these documents: left alone is a share of the sentences, refused one of the pairs",
  );
  for (const half of [0, 1]) {
    say(half === 0 ? "  Documents that the bound of relatedness was set on" : "  The others");
    for (const { name, pairs, f1, alone, refused } of measureHardCases(folder, half)) {
      say(
        `  ${name.padEnd(30)} ${String(pairs).padStart(3)} pairs   F1 ${Number.isNaN(f1) ? "   –  " : f1.toFixed(4)}` +
          `   left alone ${alone.toFixed(3)}   refused ${refused.toFixed(3)}`,
      );
    }
  }
  const { sizes, exponent } = measureGrowth(folder);
  for (const { sentences, seconds } of sizes) {
    say(`All in one: ${String(sentences).padStart(6)} sentences   ${seconds.toFixed(2)} s`);
  }
  say(`Time grows with the sentences to the power of ${exponent.toFixed(2)}`);
  say(`Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  say("Confidence: beads, share that is right");
  for (const { from, beads, right } of calibration) {
    if (beads > 0)
      say(`  from ${from.toFixed(1)} ${String(beads).padStart(6)}   ${right.toFixed(3)}`);
  }
  return 0;
});
