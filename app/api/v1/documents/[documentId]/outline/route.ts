import { ReadOutline } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { readOutline } from "@/lib/server/services/segments/read-outline";

export const GET = defineRoute(ReadOutline, readOutline);
