import type { PreparedDocument } from "../services/imports/prepare-document";

/** What the worker thread tells: progress, then the segments by and by, then the rest of the document. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly phase: "segment" | "align" | "flag";
      readonly fraction: number;
    }
  | { readonly kind: "segments"; readonly segments: PreparedDocument["segments"] }
  | { readonly kind: "done"; readonly document: Omit<PreparedDocument, "segments"> };
