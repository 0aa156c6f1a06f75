import { LaunchProblem } from "./console.mjs";

/** The oldest Node.js that Next.js 16 runs on, as in "engines" of package.json. */
const OLDEST = [20, 9];

/** Refuses a Node.js that is too old, by its version (`20.9.0`). */
export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new LaunchProblem(
    `Relecture needs Node.js ${OLDEST.join(".")} or newer; this is ${version}. See https://nodejs.org.`,
  );
}
