import { DecideSegment } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { decideSegment } from "@/lib/server/services/segments/decide-segment";

export const POST = defineRoute(DecideSegment, decideSegment);
