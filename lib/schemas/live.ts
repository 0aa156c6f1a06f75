import * as z from "zod";

const id = z.uuid();

/** The name that a tab gave itself. */
const tabId = z.string().regex(/^[0-9a-f]{24}$/);

/** GET /api/v1/documents/:documentId/events?since= — what happens to a document, as server-sent events, until one goes. */
export const FollowDocument = z.object({
  documentId: id,
  /** The id of the last event that was heard, to go on from there. */
  since: z.string().max(100).optional(),
});
export type FollowDocument = z.infer<typeof FollowDocument>;

/** PUT /api/v1/documents/:documentId/presence — where one is; holds for some time only. */
export const AnnouncePlace = z.object({
  documentId: id,
  tabId,
  segmentId: id.nullable(),
  isTyping: z.boolean(),
});
export type AnnouncePlace = z.infer<typeof AnnouncePlace>;

/** DELETE /api/v1/documents/:documentId/presence — the tab goes. */
export const LeaveDocument = z.object({ documentId: id, tabId });
export type LeaveDocument = z.infer<typeof LeaveDocument>;

/** A segment, with the version and the place in the document that a change left it. */
export const ChangedSegment = z.tuple([id, z.number().int(), z.number().int()]);
export type ChangedSegment = z.infer<typeof ChangedSegment>;

/** Event `change`: something was written. */
export const LiveChange = z.object({
  /**
   * `moved`: rows may have come, gone or changed places; `comments` and `flags`: something of a row changed that raises no
   * version.
   */
  kind: z.enum(["rows", "comments", "flags", "moved"]),
  /** Null when it may be any of the document's. */
  segments: z.array(ChangedSegment).nullable(),
});
export type LiveChange = z.infer<typeof LiveChange>;

/** A person in one of their tabs. */
export const PersonHere = z.object({
  tabId: z.string(),
  userId: id,
  name: z.string(),
  segmentId: id.nullable(),
  isTyping: z.boolean(),
});
export type PersonHere = z.infer<typeof PersonHere>;

/** Event `people`: everybody who is on the document now. */
export const PeopleHere = z.array(PersonHere);
