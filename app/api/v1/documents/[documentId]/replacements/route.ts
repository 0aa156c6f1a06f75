import { ReplaceHits } from "@/lib/schemas/replacements";
import { defineRoute } from "@/lib/server/define-route";
import { toldAsItGoes } from "@/lib/server/long-work";
import { replaceHits } from "@/lib/server/services/replacements/replace-hits";

export const POST = defineRoute(ReplaceHits, toldAsItGoes(replaceHits));
