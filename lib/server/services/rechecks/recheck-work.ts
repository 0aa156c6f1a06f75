import * as z from "zod";

/**
 * What a job looks for in all segments of a project: one of its own checks that was made, changed or deleted; all that it
 * made (null); terms that were added, changed or removed, by the keys of their sources; all terms (null); every check
 * there is; or every check in one document, where it mentions some words or everywhere (null).
 */
export const RecheckWork = z.union([
  z.object({ isFull: z.literal(true) }),
  z.object({ documentId: z.uuid(), mentioning: z.array(z.string()).nullable() }),
  z.object({ checkId: z.uuid().nullable() }),
  z.object({ termKeys: z.array(z.string()).nullable() }),
]);
export type RecheckWork = z.infer<typeof RecheckWork>;
