import * as z from "zod";

/** The codes of a refusal, each with its HTTP status. */
export const PROBLEM_STATUS = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  unexpected: 500,
} as const;
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** A refusal as it goes over the wire (RFC 9457). `reason` is the id of a sentence in the interface's messages. */
export const Problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]]),
  reason: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
