import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { LaunchProblem, launch, say } from "./console.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { inRoot, ROOT } from "./root.mjs";

/** The cases stand beside the project; another file of cases can be named. */
const CASES = "../shared/bench/align/split/cases.jsonl";

await launch(async () => {
  checkNodeVersion();
  const named = process.argv.slice(2).filter((argument) => argument !== "--errors");
  const file = path.resolve(named[0] ?? process.env.RELECTURE_SPLIT_CASES ?? inRoot(CASES));
  if (!existsSync(file)) {
    throw new LaunchProblem(
      `There are no cases in ${file}. Name their file: npm run bench:split -- FILE [--errors]`,
    );
  }
  const bundle = path.dirname(await bundleCommandLine());
  const script = pathToFileURL(path.join(bundle, "bench/measure-splitting.js"));
  const { measureSplitting, measureSplittingSpeed } = await import(script.href);
  process.chdir(ROOT);
  const { figures, errors } = measureSplitting(file);
  if (process.argv.includes("--errors")) errors.forEach(tellError);
  say("Texts that are split exactly as in the gold");
  for (const figure of figures) tellShare(figure);
  const languages = [...new Set(figures.map(({ language }) => language))];
  for (const language of languages) {
    const own = figures.filter((one) => one.language === language);
    tellShare(total(own, language));
  }
  tellShare(total(figures, ""));
  for (const language of languages) {
    const seconds = measureSplittingSpeed(file, language);
    say(`A million characters in one paragraph (${language})   ${seconds.toFixed(2)} s`);
  }
  return 0;
});

function tellError({ set, language, expected, found }) {
  say(`${set} ${language}\n  gold  ${expected.join(" ‖ ")}\n  found ${found.join(" ‖ ")}`);
}

function tellShare({ set, language, cases, right }) {
  const share = ((100 * right) / Math.max(1, cases)).toFixed(1);
  say(
    `${set.padEnd(14)} ${language.padEnd(2)} ${`${right}/${cases}`.padStart(10)} ${share.padStart(6)} %`,
  );
}

function total(figures, language) {
  const sum = (key) => figures.reduce((all, figure) => all + figure[key], 0);
  return { set: "all", language, cases: sum("cases"), right: sum("right") };
}
