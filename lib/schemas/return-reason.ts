import * as z from "zod";
import { storableText } from "./storable-text";

/** The reasons for sending back that every project begins with, in the order of their keys. */
export const STANDARD_REASONS = [
  "meaning",
  "omission",
  "addition",
  "untranslated",
  "grammar",
  "typography",
  "terminology",
  "style",
  "numbers",
] as const;

/** One for each of the keys 1 to 9. */
export const MAX_RETURN_REASONS = 9;

/** As much as a button shows. */
export const MAX_REASON_LENGTH = 200;

/** A reason that is ready at hand: a standard one, said in the reader's language, or the project's own words. */
const ReturnReason = z.union([
  z.object({ standard: z.enum(STANDARD_REASONS) }),
  z.object({ text: storableText(MAX_REASON_LENGTH).trim().min(1) }),
]);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** In the order of their keys; the standard ones when empty. */
export const ReturnReasons = z.array(ReturnReason).max(MAX_RETURN_REASONS);

/** What a project gives its editors to choose from, and which of its versions that is. */
export const ProjectReasons = z.object({
  reasons: ReturnReasons,
  version: z.number().int().min(1),
});
export type ProjectReasons = z.infer<typeof ProjectReasons>;

/** PUT /api/v1/projects/:projectId/return-reasons — an empty list restores the standard ones. */
export const UpdateReturnReasons = ProjectReasons.extend({ projectId: z.uuid() });
export type UpdateReturnReasons = z.infer<typeof UpdateReturnReasons>;

/** The reasons that an editor can choose from: the standard ones where the project has none of its own. */
export function offeredReasons(reasons: readonly ReturnReason[]): readonly ReturnReason[] {
  return reasons.length > 0 ? reasons : STANDARD_REASONS.map((standard) => ({ standard }));
}
