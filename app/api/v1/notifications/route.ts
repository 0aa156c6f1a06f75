import { ListNotifications, ReadAllNotifications } from "@/lib/schemas/notification";
import { defineRoute } from "@/lib/server/define-route";
import { listNotifications } from "@/lib/server/services/notifications/list-notifications";
import { readAllNotifications } from "@/lib/server/services/notifications/read-all-notifications";

export const GET = defineRoute(ListNotifications, listNotifications);
export const PATCH = defineRoute(ReadAllNotifications, readAllNotifications);
