import * as z from "zod";

/** PostgreSQL cannot store U+0000, and a lone surrogate is no character: a text of at most `limit` UTF-16 code units. */
export const storableText = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { error: "not-text" });
