import { PreviewDecisions } from "@/lib/schemas/decisions";
import { defineRoute } from "@/lib/server/define-route";
import { previewDecisions } from "@/lib/server/services/decisions/preview-decisions";

export const POST = defineRoute(PreviewDecisions, previewDecisions);
