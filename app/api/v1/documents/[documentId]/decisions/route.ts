import { DecideSegments } from "@/lib/schemas/decisions";
import { defineRoute } from "@/lib/server/define-route";
import { decideSegments } from "@/lib/server/services/decisions/decide-segments";

export const POST = defineRoute(DecideSegments, decideSegments);
