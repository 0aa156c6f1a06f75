const { EventEmitter } = process.getBuiltinModule("node:events");

const KEY = Symbol.for("relecture.job-signal");
const holder = globalThis as { [KEY]?: InstanceType<typeof EventEmitter> };

/** The bundler may load this file twice in one process: the signal is one all the same. */
function signal(): InstanceType<typeof EventEmitter> {
  holder[KEY] ??= new EventEmitter();
  return holder[KEY];
}

/** Wakes this process's job runner, which otherwise looks once a second. */
export function announceJob(): void {
  signal().emit("job");
}

/** Resolves at the next announcement, or after a while. */
export function nextJobSignal(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal().off("job", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    timer.unref();
    signal().on("job", end);
  });
}
