import { ListTermConflicts } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { listTermConflicts } from "@/lib/server/services/terms/list-term-conflicts";

export const GET = defineRoute(ListTermConflicts, listTermConflicts);
