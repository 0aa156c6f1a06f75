import { parentPort } from "node:worker_threads";

// Answers as the speller's worker does, but `craash` ends it and `haang` keeps it from answering ever again.
parentPort?.on("message", (forms) => {
  for (const form of forms) {
    if (form === "craash") throw new Error("out of memory");
    if (form === "haang") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    parentPort?.postMessage({ form, isKnown: form === "connu", suggestions: [] });
  }
});
