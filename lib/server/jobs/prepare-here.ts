import { prepareDocument } from "../services/imports/prepare-document";
import type { Prepare } from "../services/imports/run-import";

/** Runs the engines on this thread: for the command line, the seed and the tests, where nobody waits meanwhile. */
export const prepareHere: Prepare = async (texts, { onProgress, signal }) =>
  prepareDocument(texts, (phase, fraction) => {
    signal.throwIfAborted();
    onProgress(phase, fraction);
  });
