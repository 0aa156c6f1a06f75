import { overlaps } from "../text/span";
import { readCustomCheckName } from "./custom-checks/custom-check";
import type { Finding } from "./finding";
import { byPlace } from "./run-checks";

/**
 * Adds what another tool finds to what the checks find: where both mark the same place the checks' finding stays, since it
 * knows the source and says more; what people made of patterns stands beside everything. Sorted as `runChecks` sorts.
 */
export function mergeFindings(own: readonly Finding[], others: readonly Finding[]): Finding[] {
  const better = own.filter(({ check }) => readCustomCheckName(check) === undefined);
  const added = others.filter(
    ({ side, span }) => !better.some((ours) => ours.side === side && overlaps(ours.span, span)),
  );
  return [...own, ...added].sort(byPlace);
}
