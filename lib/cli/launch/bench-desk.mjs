import { launch } from "./console.mjs";
import { measureInBrowser, prepareMeasurements } from "./measure-in-browser.mjs";

await launch(async () => {
  await prepareMeasurements();
  return measureInBrowser(["desk", "load", "memory"]);
});
