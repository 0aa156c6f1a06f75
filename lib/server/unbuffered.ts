/** Headers of an answer that is told bit by bit: a proxy that gathers or compresses answers would hold the bits back. */
export const UNBUFFERED = {
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
} as const;
