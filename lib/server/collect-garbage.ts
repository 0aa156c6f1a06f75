const v8 = process.getBuiltinModule("node:v8");
const vm = process.getBuiltinModule("node:vm");

let collect: (() => void) | undefined;

/**
 * Frees what is not used any more, in some tenths of a second. Where a machine has memory, V8 lets hundreds of megabytes of garbage lie;
 * long work that stores a large file has a bound to keep.
 */
export function collectGarbage(): void {
  collect ??= collector();
  collect();
}

/** The collector is shown to contexts that are made while the flag is set. */
function collector(): () => void {
  v8.setFlagsFromString("--expose-gc");
  const found: unknown = vm.runInNewContext("gc");
  v8.setFlagsFromString("--no-expose-gc");
  return typeof found === "function" ? () => void found() : () => {};
}
