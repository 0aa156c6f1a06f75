import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { LaunchProblem, launch, say } from "./console.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot } from "./root.mjs";

/** The cases stand beside the project; another file of cases can be named. */
const CASES = "../shared/bench/align/split/cases.jsonl";

await launch(async () => {
  checkNodeVersion();
  const [named, mode] = process.argv.slice(2);
  const file = path.resolve(named ?? inRoot(CASES));
  if (!existsSync(file)) {
    throw new LaunchProblem(`There is no ${file}. Name the cases: npm run bench:split -- FILE`);
  }
  const bundle = path.dirname(await bundleCommandLine());
  const script = pathToFileURL(path.join(bundle, "bench/measure-splitting.js"));
  const { measureSplitting } = await import(script.href);
  const { figures, errors } = measureSplitting(file);
  say("Texts whose sentences are found exactly");
  const all = { set: "all", cases: 0, right: 0 };
  for (const { cases, right } of figures) {
    all.cases += cases;
    all.right += right;
  }
  for (const { set, cases, right } of [...figures, all]) {
    const share = ((100 * right) / cases).toFixed(1);
    say(
      `${set.padEnd(16)} ${String(right).padStart(5)} of ${String(cases).padStart(5)}   ${share} %`,
    );
  }
  if (mode !== "--errors") return 0;
  for (const { set, wanted, got } of errors) {
    say(`\n${set}\n  wanted  ${wanted.join(" ‖ ")}\n  found   ${got.join(" ‖ ")}`);
  }
  return 0;
});
