import { FollowNotifications } from "@/lib/schemas/notification";
import { defineRoute } from "@/lib/server/define-route";
import { followNotifications } from "@/lib/server/events/follow-notifications";

export const GET = defineRoute(FollowNotifications, followNotifications);
