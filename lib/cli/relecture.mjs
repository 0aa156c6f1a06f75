#!/usr/bin/env node
import { pathToFileURL } from "node:url";
import { bundleCommandLine } from "./launch/bundle-command-line.mjs";
import { launch } from "./launch/console.mjs";
import { loadSettings } from "./launch/load-settings.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";
import { ROOT } from "./launch/root.mjs";

// A reader that has seen enough (`| head`) closes the pipe: no error of ours.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

await launch(async () => {
  checkNodeVersion();
  const { main } = await import(pathToFileURL(await bundleCommandLine()).href);
  const cwd = process.cwd();
  // Data, settings and dictionaries are found where the server finds them.
  process.chdir(ROOT);
  loadSettings();
  return main({ args: process.argv.slice(2), cwd });
});
