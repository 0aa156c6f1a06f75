import type { PreparedDocument } from "../services/imports/prepare-document";

/** What the worker thread tells. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly phase: "segment" | "align" | "flag";
      readonly fraction: number;
    }
  | { readonly kind: "done"; readonly document: PreparedDocument };
