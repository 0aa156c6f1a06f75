import { ShowHits } from "@/lib/schemas/replacements";
import { defineRoute } from "@/lib/server/define-route";
import { showHits } from "@/lib/server/services/replacements/show-hits";

export const GET = defineRoute(ShowHits, showHits);
