import type { NotificationRow } from "../../../schemas/notification";
import type { StoredBundle } from "../../db/notifications";
import { excerptOf } from "./excerpt-of";

/** Notifications that are told of as one, as they are told. */
export function toNotificationRow({ position, body, at, ...row }: StoredBundle): NotificationRow {
  return {
    ...row,
    at: at.toISOString(),
    number: position === null ? null : position + 1,
    excerpt: body === null ? null : excerptOf(body),
  };
}
