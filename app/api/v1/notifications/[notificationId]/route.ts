import { ReadNotification } from "@/lib/schemas/notification";
import { defineRoute } from "@/lib/server/define-route";
import { readNotification } from "@/lib/server/services/notifications/read-notification";

export const PATCH = defineRoute(ReadNotification, readNotification);
