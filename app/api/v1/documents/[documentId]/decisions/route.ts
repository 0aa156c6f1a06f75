import { ApproveSegments } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { approveSegments } from "@/lib/server/services/segments/approve-segments";

export const POST = defineRoute(ApproveSegments, approveSegments);
