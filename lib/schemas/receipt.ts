import * as z from "zod";

/** GET /api/v1/documents/:documentId/receipts/:receiptId */
export const ReceiptId = z.object({ documentId: z.uuid(), receiptId: z.uuid() });
export type ReceiptId = z.infer<typeof ReceiptId>;

/** A clean export that was made of a document. */
export interface ReceiptLine {
  readonly id: string;
  readonly at: string;
  /** Null for the command line. */
  readonly by: string | null;
  readonly fileName: string;
  readonly fileSha256: string;
  /** Why it was exported although the gate was closed. */
  readonly overrideReason: string | null;
}
