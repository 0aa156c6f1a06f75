import {
  type CompiledCheck,
  compileCustomChecks,
} from "../../../flagging/custom-checks/compile-custom-check";
import type { CustomCheck } from "../../../flagging/custom-checks/custom-check";

/** A stored check: its version tells whether it is the one that was compiled before. */
export type StoredCheck = CustomCheck & { readonly version: number };

/** Those of ten projects; one takes some kilobytes. */
const MAX_COMPILED = 1_000;

const cache = new Map<string, CompiledCheck | undefined>();

/** Makes stored checks ready to run; one that can no longer be compiled finds nothing. */
export function compiledChecks(checks: readonly StoredCheck[]): CompiledCheck[] {
  return checks.flatMap((check) => {
    const key = `${check.id}:${check.version}`;
    const compiled = cache.has(key)
      ? cache.get(key)
      : remember(key, compileCustomChecks([check])[0]);
    return compiled ? [compiled] : [];
  });
}

function remember(key: string, compiled: CompiledCheck | undefined) {
  const [oldest] = cache.keys();
  if (oldest !== undefined && cache.size >= MAX_COMPILED) cache.delete(oldest);
  cache.set(key, compiled);
  return compiled;
}
