import { FollowDocument } from "@/lib/schemas/live";
import { defineRoute } from "@/lib/server/define-route";
import { followDocument } from "@/lib/server/events/follow-document";

export const GET = defineRoute(FollowDocument, followDocument);
