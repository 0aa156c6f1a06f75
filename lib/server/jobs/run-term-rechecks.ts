import type { Database } from "../db/open-database";
import { logFault } from "../logger";
import { recheckNext } from "../services/terms/recheck-for-term";
import { nextJobSignal } from "./job-signal";

/** How often what other processes were asked for is looked for. */
const POLL_MS = 2_000;

/** Starts checking segments again after terms have changed, beside the imports: a change of a term is seen at once. */
export function startTermRechecks(database: Database): { stop(): void } {
  let isStopped = false;
  const run = async () => {
    while (!isStopped) {
      const hadOne = await recheckNext(database).catch((error: unknown) => {
        if (!isStopped) logFault(error, { during: "term recheck" });
        return false;
      });
      if (!hadOne) await nextJobSignal(POLL_MS);
    }
  };
  run().catch((error: unknown) => logFault(error, { during: "term rechecks" }));
  return {
    stop() {
      isStopped = true;
    },
  };
}
