import * as z from "zod";

/** The answer of a write that has nothing to tell but that it is done. */
export const Done = z.object({ ok: z.literal(true) });
export type Done = z.infer<typeof Done>;

/** The answer of a write that made or changed one thing. */
export const Touched = z.object({ id: z.uuid() });
export type Touched = z.infer<typeof Touched>;
