import { ReadSegments } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { readSegments } from "@/lib/server/services/segments/read-segments";

export const GET = defineRoute(ReadSegments, readSegments);
