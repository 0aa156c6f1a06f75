import { ListSegments } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { listSegments } from "@/lib/server/services/segments/list-segments";

export const GET = defineRoute(ListSegments, listSegments);
