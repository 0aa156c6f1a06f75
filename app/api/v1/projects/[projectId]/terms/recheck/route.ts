import { ReadTermRecheck } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { readTermRecheck } from "@/lib/server/services/terms/read-term-recheck";

export const GET = defineRoute(ReadTermRecheck, readTermRecheck);
