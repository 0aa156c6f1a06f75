import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./bundle-command-line.mjs";
import { launch, say } from "./console.mjs";
import { measureInBrowser, prepareMeasurements } from "./measure-in-browser.mjs";
import { ROOT } from "./root.mjs";

await launch(async () => {
  await prepareMeasurements();
  await engines();
  return measureInBrowser(["open-document", "save-segments"]);
});

/** Alignment and flagging, in this process. */
async function engines() {
  const bundle = path.dirname(await bundleCommandLine());
  const script = path.join(bundle, "bench/measure-engines.js");
  const { measureEngines } = await import(pathToFileURL(script).href);
  process.chdir(ROOT);
  const { segments, words, alignMs, flagMs } = await measureEngines();
  const per = (ms, count) => Math.round((count / ms) * 1_000).toLocaleString("en");
  const figure = (what, ms) =>
    say(
      `${what}: ${ms.toFixed(1)} ms for the sample (${segments} segments, ${words} words of both sides), ` +
        `${per(ms, segments)} segments/s, ${per(ms, words)} words/s`,
    );
  figure("Alignment", alignMs);
  figure("Flagging", flagMs);
}
