import * as z from "zod";

const id = z.uuid();

/** What a person is told of; several segments of a document that are sent back are one thing. */
export const NotificationRow = z.object({
  id,
  kind: z.enum(["mention", "reply", "returned", "assigned"]),
  /** Of how many segments it tells. */
  count: z.number().int(),
  at: z.iso.datetime(),
  isRead: z.boolean(),
  actorName: z.string(),
  projectId: id,
  projectName: z.string(),
  documentId: id,
  documentTitle: z.string(),
  segmentId: id.nullable(),
  /** 1-based number of the segment, as it is now. */
  number: z.number().int().nullable(),
  commentId: id.nullable(),
  /** The beginning of what was said. */
  excerpt: z.string().nullable(),
});
export type NotificationRow = z.infer<typeof NotificationRow>;

/** GET /api/v1/notifications */
export const ListNotifications = z.object({});

/** GET /api/v1/notifications/events — says `told` whenever there are others, as server-sent events, until one goes. */
export const FollowNotifications = z.object({});

/** A person's newest notifications, newest first, and how many of all are unread. */
export const Notifications = z.object({
  unread: z.number().int(),
  items: z.array(NotificationRow),
});
export type Notifications = z.infer<typeof Notifications>;

/** PATCH /api/v1/notifications/:notificationId — it was read, with what it is bundled with. */
export const ReadNotification = z.object({ notificationId: id });
export type ReadNotification = z.infer<typeof ReadNotification>;

/** PATCH /api/v1/notifications — all were read that the reader was shown: that one, and those before it. */
export const ReadAllNotifications = z.object({ upTo: id });
export type ReadAllNotifications = z.infer<typeof ReadAllNotifications>;
