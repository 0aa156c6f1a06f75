import { PreviewFlagRule } from "@/lib/schemas/flag-rule";
import { defineRoute } from "@/lib/server/define-route";
import { previewFlagRule } from "@/lib/server/services/flags/preview-flag-rule";

export const GET = defineRoute(PreviewFlagRule, previewFlagRule);
