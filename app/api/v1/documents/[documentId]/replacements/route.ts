import { ReplaceHits } from "@/lib/schemas/replacements";
import { defineRoute } from "@/lib/server/define-route";
import { replaceHits } from "@/lib/server/services/replacements/replace-hits";

export const POST = defineRoute(ReplaceHits, replaceHits);
