import * as z from "zod";

const id = z.uuid();
const seen = z.object({ id, version: z.number().int().min(1) });

/** More rows than slip together; checked again in some seconds. */
export const MAX_BLOCK = 200;

const stretch = z.array(seen).min(1).max(MAX_BLOCK);

/**
 * POST /api/v1/documents/:documentId/blocks — moves the targets of neighbouring rows against the sources, as one repair: they change
 * places with those of other neighbouring rows, right above or below them, or as many anywhere. Each row names its version.
 */
export const MoveBlock = z.object({
  documentId: id,
  /** In the order of the document. */
  block: stretch,
  /** The rows whose targets make room, in the order of the document. */
  displaced: stretch,
});
export type MoveBlock = z.infer<typeof MoveBlock>;
