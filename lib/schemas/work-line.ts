import * as z from "zod";

/** A line of an answer that is told as the work goes: how far it is, or how it ended. */
export const WorkLine = z.object({
  progress: z.number().optional(),
  done: z.unknown().optional(),
  problem: z.unknown().optional(),
});
export type WorkLine = z.infer<typeof WorkLine>;
