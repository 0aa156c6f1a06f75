import { overlaps } from "../text/span";
import type { Finding } from "./finding";
import { byPlace } from "./run-checks";

/**
 * Adds what another tool finds to what the checks find: where both mark the same place the checks' finding stays, since it
 * knows the source and says more. Sorted as `runChecks` sorts.
 */
export function mergeFindings(own: readonly Finding[], others: readonly Finding[]): Finding[] {
  const added = others.filter(
    ({ side, span }) => !own.some((ours) => ours.side === side && overlaps(ours.span, span)),
  );
  return [...own, ...added].sort(byPlace);
}
