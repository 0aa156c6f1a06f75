import { ListSegments } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { listVersions } from "@/lib/server/services/segments/list-versions";

export const GET = defineRoute(ListSegments, listVersions);
