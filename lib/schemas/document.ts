import * as z from "zod";

const id = z.uuid();

/** GET or DELETE /api/v1/documents/:documentId */
export const DocumentId = z.object({ documentId: id });
export type DocumentId = z.infer<typeof DocumentId>;
