import { ReadHistory } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { readHistory } from "@/lib/server/services/segments/read-history";

export const GET = defineRoute(ReadHistory, readHistory);
