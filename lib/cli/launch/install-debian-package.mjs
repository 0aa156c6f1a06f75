import { existsSync } from "node:fs";
import { say } from "./console.mjs";
import { runQuietly } from "./run-command.mjs";

/** Installs a Debian package where that is possible: as root, with apt. True when it worked. */
export async function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  say(`Installing Debian's ${name}…`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runQuietly(["apt-get", "update", "-q"], env);
  const install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", name];
  const { code, output } = await runQuietly(install, env);
  if (code !== 0) say(output);
  return code === 0;
}
