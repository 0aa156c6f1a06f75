import * as z from "zod";
import { SEGMENT_STATES } from "../workflow/transition";
import { MAX_PLACES } from "./fixes";

const id = z.uuid();
const version = z.number().int().min(1);
const state = z.enum(SEGMENT_STATES);

/** GET /api/v1/segments/:segmentId/repetitions — the other segments of the document that have the same source. */
export const ListRepetitions = z.object({ segmentId: id });
export type ListRepetitions = z.infer<typeof ListRepetitions>;

/** Another segment with the same source and another target. */
const Repetition = z.object({
  id,
  /** The number of the segment, from 1. */
  number: z.number().int(),
  version,
  state,
  /** The state that another target leads to. */
  becomes: state,
  target: z.string(),
});
export type Repetition = z.infer<typeof Repetition>;

export const FoundRepetitions = z.object({
  /** The target and version that they are compared with. */
  target: z.string(),
  version,
  /** How many have the same target already. */
  same: z.number().int(),
  /** How many have another one, listed or not. */
  total: z.number().int(),
  /** In the order of the document, MAX_PLACES at most. */
  segments: z.array(Repetition),
});
export type FoundRepetitions = z.infer<typeof FoundRepetitions>;

/** POST /api/v1/segments/:segmentId/repetitions — gives the segment's target to those that a person chose, as one step. */
export const RepeatTarget = z.object({
  segmentId: id,
  /** The version whose target the person saw. */
  version,
  segments: z.array(z.object({ id, version })).min(1).max(MAX_PLACES),
});
export type RepeatTarget = z.infer<typeof RepeatTarget>;

export const RepeatedTarget = z.object({
  /** The step, to take it back by; null when every segment was left as it is. */
  repairId: id.nullable(),
  segments: z.number().int(),
  /** The numbers of those that somebody changed meanwhile, from 1. */
  left: z.array(z.number().int()),
});
export type RepeatedTarget = z.infer<typeof RepeatedTarget>;
