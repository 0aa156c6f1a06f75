import type { AppError, ProblemDetails } from "../errors";
import type { DocumentTexts } from "../services/imports/document-texts";
import type { DocumentOutline, PreparedSegment } from "../services/imports/prepare-document";

/** What the worker thread is told: the texts, then each time that a batch of segments is wanted. */
export type ToWorker =
  | { readonly kind: "texts"; readonly texts: DocumentTexts }
  | { readonly kind: "next" };

/** What the worker thread tells: progress, what it knows of the document, and a batch of segments for each time that it is asked, undefined after the last. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly phase: "segment" | "align" | "flag";
      readonly fraction: number;
    }
  | { readonly kind: "outline"; readonly outline: DocumentOutline }
  | { readonly kind: "batch"; readonly segments: readonly PreparedSegment[] | undefined }
  /** The texts cannot be used: an AppError, whose class does not travel. */
  | {
      readonly kind: "refused";
      readonly code: AppError["code"];
      readonly reason: string;
      readonly details: ProblemDetails;
    };
