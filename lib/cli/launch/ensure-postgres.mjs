import { findPostgres } from "../../server/db/testing/find-postgres.mjs";
import { LaunchProblem, say } from "./console.mjs";
import { installDebianPackage } from "./install-debian-package.mjs";

/** Installs Debian's PostgreSQL where there is none and that can be. */
export async function installPostgres() {
  if (!findPostgres()) await installDebianPackage("postgresql");
}

/**
 * Sees to it that there is a PostgreSQL to test on. Where there can be none its tests are skipped and the
 * run says so; in CI that is a failure.
 * @returns {Promise<boolean>} false when the tests on PostgreSQL are skipped
 */
export async function ensurePostgres() {
  await installPostgres();
  if (findPostgres()) return true;
  const reason =
    "There is no PostgreSQL on this machine, and it cannot be installed without root and apt";
  if (process.env.CI === "true") throw new LaunchProblem(`${reason}.`);
  say(`${reason}: its tests are SKIPPED. The embedded database is tested.`);
  return false;
}
