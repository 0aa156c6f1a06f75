import { MergeTerms } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { mergeTerms } from "@/lib/server/services/terms/merge-terms";

export const POST = defineRoute(MergeTerms, mergeTerms);
