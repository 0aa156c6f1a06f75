import { FindHits } from "@/lib/schemas/replacements";
import { defineRoute } from "@/lib/server/define-route";
import { findHits } from "@/lib/server/services/replacements/find-hits";

export const GET = defineRoute(FindHits, findHits);
