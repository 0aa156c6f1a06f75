import { AnnouncePlace, LeaveDocument } from "@/lib/schemas/live";
import { defineRoute } from "@/lib/server/define-route";
import { announcePlace } from "@/lib/server/services/live/announce-place";
import { leaveDocument } from "@/lib/server/services/live/leave-document";

export const PUT = defineRoute(AnnouncePlace, announcePlace);
export const DELETE = defineRoute(LeaveDocument, leaveDocument);
