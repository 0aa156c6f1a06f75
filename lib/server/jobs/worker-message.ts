import type { AppError, ProblemDetails } from "../errors";
import type { PreparedDocument } from "../services/imports/prepare-document";

/** What the worker thread tells: progress, then the segments by and by, then the rest of the document. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly phase: "segment" | "align" | "flag";
      readonly fraction: number;
    }
  | { readonly kind: "segments"; readonly segments: PreparedDocument["segments"] }
  /** The texts cannot be used: an AppError, whose class does not travel. */
  | {
      readonly kind: "refused";
      readonly code: AppError["code"];
      readonly reason: string;
      readonly details: ProblemDetails;
    }
  | { readonly kind: "done"; readonly document: Omit<PreparedDocument, "segments"> };
