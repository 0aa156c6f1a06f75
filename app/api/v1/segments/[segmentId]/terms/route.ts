import { ListSegmentTerms } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { listSegmentTerms } from "@/lib/server/services/terms/list-segment-terms";

export const GET = defineRoute(ListSegmentTerms, listSegmentTerms);
