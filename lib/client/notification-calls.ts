import { Done } from "../schemas/answer";
import {
  Notifications,
  type ReadAllNotifications,
  type ReadNotification,
} from "../schemas/notification";
import { callApi } from "./call-api";

/** What the reader was told of, newest first. */
export function listNotifications(signal: AbortSignal): Promise<Notifications> {
  return callApi({ path: "/notifications", answer: Notifications, signal });
}

/** Marks a notification as read, also while the page goes to where it leads. */
export function readNotification({ notificationId }: ReadNotification): Promise<Done> {
  const path = `/notifications/${notificationId}`;
  return callApi({ method: "PATCH", path, body: {}, answer: Done, keepalive: true });
}

/** Marks all as read, up to the newest that was shown. */
export function readAllNotifications(body: ReadAllNotifications): Promise<Done> {
  return callApi({ method: "PATCH", path: "/notifications", body, answer: Done });
}
